FROM ubuntu:22.04
ENV DEBIAN_FRONTEND=noninteractive
RUN apt-get update && apt-get install -y --no-install-recommends \
    libdelta0-dev \
    libdelta1-dev \
    libalpha2-dev \
    libalpha3-dev \
    libgamma4-dev \
    libbeta5-dev \
    libdelta6-dev \
    libdelta7-dev \
    libdelta8-dev \
    libdelta9-dev \
    libalpha10-dev \
    libdelta11-dev \
    libalpha12-dev \
    libgamma13-dev \
    libgamma14-dev \
    libbeta15-dev \
    libalpha16-dev \
    libbeta17-dev \
    # for libbeta17-dev
    libbeta18-dev \
    libgamma19-dev \
    libalpha20-dev \
    libgamma21-dev \
    libgamma22-dev \
    libgamma23-dev \
    libalpha24-dev \
    libbeta25-dev \
    libgamma26-dev \
    libbeta27-dev \
    libbeta28-dev \
    libgamma29-dev \
    libalpha30-dev \
    libalpha31-dev \
    libbeta32-dev \
    libgamma33-dev \
    # for libgamma33-dev
    libdelta34-dev \
    libdelta35-dev \
    libbeta36-dev \
    libbeta37-dev \
    # for libbeta37-dev
    libalpha38-dev \
    libgamma39-dev \
    libdelta40-dev \
    # for libdelta40-dev
    libbeta41-dev \
    libgamma42-dev \
    libgamma43-dev \
    libgamma44-dev \
    libbeta45-dev \
    libdelta46-dev \
    # for libdelta46-dev
    libdelta47-dev \
    libalpha48-dev \
    libalpha49-dev \
    libdelta50-dev \
    # for libdelta50-dev
    libdelta51-dev \
    libalpha52-dev \
    libdelta53-dev \
    libdelta54-dev \
    # for libdelta54-dev
    libdelta55-dev \
    libdelta56-dev \
    libbeta57-dev \
    libalpha58-dev \
    # for libalpha58-dev
    libgamma59-dev \
    libgamma60-dev \
    libgamma61-dev \
    libgamma62-dev \
    libalpha63-dev \
    libdelta64-dev \
    libgamma65-dev \
    libgamma66-dev \
    libbeta67-dev \
    libalpha68-dev \
    libdelta69-dev \
    libalpha70-dev \
    libbeta71-dev \
    libgamma72-dev \
    libbeta73-dev \
    libdelta74-dev \
    libgamma75-dev \
    # for libgamma75-dev
    libalpha76-dev \
    libdelta77-dev \
    libdelta78-dev \
    libdelta79-dev \
    libdelta80-dev \
    libgamma81-dev \
    libdelta82-dev \
    libalpha83-dev \
    libgamma84-dev \
    libalpha85-dev \
    # for libalpha85-dev
    libgamma86-dev \
    libalpha87-dev \
    libbeta88-dev \
    libgamma89-dev \
    libbeta90-dev \
    libgamma91-dev \
    libgamma92-dev \
    libgamma93-dev \
    libgamma94-dev \
    libdelta95-dev \
    libalpha96-dev \
    libbeta97-dev \
    # for libbeta97-dev
    libdelta98-dev \
    libalpha99-dev \
    # for libalpha99-dev
    libalpha100-dev \
    libalpha101-dev \
    libalpha102-dev \
    libgamma103-dev \
    libdelta104-dev \
    libbeta105-dev \
    libalpha106-dev \
    libalpha107-dev \
    libbeta108-dev \
    libdelta109-dev \
    libbeta110-dev \
    libgamma111-dev \
    libdelta112-dev \
    libdelta113-dev \
    libbeta114-dev \
    libgamma115-dev \
    libbeta116-dev \
    libgamma117-dev \
    libgamma118-dev \
    libdelta119-dev \
    libbeta120-dev \
    libbeta121-dev \
    libbeta122-dev \
    libbeta123-dev \
    libgamma124-dev \
    libgamma125-dev \
    libalpha126-dev \
    libalpha127-dev \
    # for libalpha127-dev
    libdelta128-dev \
    libbeta129-dev \
    libdelta130-dev \
    libdelta131-dev \
    libgamma132-dev \
    libgamma133-dev \
    libalpha134-dev \
    libgamma135-dev \
    libbeta136-dev \
    libgamma137-dev \
    libbeta138-dev \
    libdelta139-dev \
    libbeta140-dev \
    # for libbeta140-dev
    libalpha141-dev \
    libalpha142-dev \
    libalpha143-dev \
    libgamma144-dev \
    # for libgamma144-dev
    libdelta145-dev \
    libgamma146-dev \
    libdelta147-dev \
    libdelta148-dev \
    libgamma149-dev \
    libalpha150-dev \
    libalpha151-dev \
    libbeta152-dev \
    libdelta153-dev \
    libalpha154-dev \
    libalpha155-dev \
    # for libalpha155-dev
    libbeta156-dev \
    libalpha157-dev \
    libgamma158-dev \
    libbeta159-dev \
    && rm -rf /var/lib/apt/lists/*
# component 0
ENV COMPONENT_0_VERSION=1.23
RUN curl -fsSL https://dl.example.org/c0-${COMPONENT_0_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c0 -j"$(nproc)" install \
    && rm -rf /opt/c0
# component 1
ENV COMPONENT_1_VERSION=7.13
RUN curl -fsSL https://dl.example.org/c1-${COMPONENT_1_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c1 -j"$(nproc)" install \
    && rm -rf /opt/c1
# component 2
ENV COMPONENT_2_VERSION=4.11
RUN curl -fsSL https://dl.example.org/c2-${COMPONENT_2_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c2 -j"$(nproc)" install \
    && rm -rf /opt/c2
# component 3
ENV COMPONENT_3_VERSION=8.23
RUN curl -fsSL https://dl.example.org/c3-${COMPONENT_3_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c3 -j"$(nproc)" install \
    && rm -rf /opt/c3
# component 4
ENV COMPONENT_4_VERSION=2.18
RUN curl -fsSL https://dl.example.org/c4-${COMPONENT_4_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c4 -j"$(nproc)" install \
    && rm -rf /opt/c4
# component 5
ENV COMPONENT_5_VERSION=2.17
RUN curl -fsSL https://dl.example.org/c5-${COMPONENT_5_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c5 -j"$(nproc)" install \
    && rm -rf /opt/c5
# component 6
ENV COMPONENT_6_VERSION=3.14
RUN curl -fsSL https://dl.example.org/c6-${COMPONENT_6_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c6 -j"$(nproc)" install \
    && rm -rf /opt/c6
# component 7
ENV COMPONENT_7_VERSION=3.26
RUN curl -fsSL https://dl.example.org/c7-${COMPONENT_7_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c7 -j"$(nproc)" install \
    && rm -rf /opt/c7
# component 8
ENV COMPONENT_8_VERSION=8.4
RUN curl -fsSL https://dl.example.org/c8-${COMPONENT_8_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c8 -j"$(nproc)" install \
    && rm -rf /opt/c8
# component 9
ENV COMPONENT_9_VERSION=7.12
RUN curl -fsSL https://dl.example.org/c9-${COMPONENT_9_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c9 -j"$(nproc)" install \
    && rm -rf /opt/c9
# component 10
ENV COMPONENT_10_VERSION=5.4
RUN curl -fsSL https://dl.example.org/c10-${COMPONENT_10_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c10 -j"$(nproc)" install \
    && rm -rf /opt/c10
# component 11
ENV COMPONENT_11_VERSION=4.8
RUN curl -fsSL https://dl.example.org/c11-${COMPONENT_11_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c11 -j"$(nproc)" install \
    && rm -rf /opt/c11
# component 12
ENV COMPONENT_12_VERSION=2.3
RUN curl -fsSL https://dl.example.org/c12-${COMPONENT_12_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c12 -j"$(nproc)" install \
    && rm -rf /opt/c12
# component 13
ENV COMPONENT_13_VERSION=3.27
RUN curl -fsSL https://dl.example.org/c13-${COMPONENT_13_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c13 -j"$(nproc)" install \
    && rm -rf /opt/c13
# component 14
ENV COMPONENT_14_VERSION=1.21
RUN curl -fsSL https://dl.example.org/c14-${COMPONENT_14_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c14 -j"$(nproc)" install \
    && rm -rf /opt/c14
# component 15
ENV COMPONENT_15_VERSION=6.13
RUN curl -fsSL https://dl.example.org/c15-${COMPONENT_15_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c15 -j"$(nproc)" install \
    && rm -rf /opt/c15
# component 16
ENV COMPONENT_16_VERSION=2.9
RUN curl -fsSL https://dl.example.org/c16-${COMPONENT_16_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c16 -j"$(nproc)" install \
    && rm -rf /opt/c16
# component 17
ENV COMPONENT_17_VERSION=6.19
RUN curl -fsSL https://dl.example.org/c17-${COMPONENT_17_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c17 -j"$(nproc)" install \
    && rm -rf /opt/c17
# component 18
ENV COMPONENT_18_VERSION=3.11
RUN curl -fsSL https://dl.example.org/c18-${COMPONENT_18_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c18 -j"$(nproc)" install \
    && rm -rf /opt/c18
# component 19
ENV COMPONENT_19_VERSION=7.19
RUN curl -fsSL https://dl.example.org/c19-${COMPONENT_19_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c19 -j"$(nproc)" install \
    && rm -rf /opt/c19
# component 20
ENV COMPONENT_20_VERSION=2.5
RUN curl -fsSL https://dl.example.org/c20-${COMPONENT_20_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c20 -j"$(nproc)" install \
    && rm -rf /opt/c20
# component 21
ENV COMPONENT_21_VERSION=0.7
RUN curl -fsSL https://dl.example.org/c21-${COMPONENT_21_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c21 -j"$(nproc)" install \
    && rm -rf /opt/c21
# component 22
ENV COMPONENT_22_VERSION=6.4
RUN curl -fsSL https://dl.example.org/c22-${COMPONENT_22_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c22 -j"$(nproc)" install \
    && rm -rf /opt/c22
# component 23
ENV COMPONENT_23_VERSION=6.12
RUN curl -fsSL https://dl.example.org/c23-${COMPONENT_23_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c23 -j"$(nproc)" install \
    && rm -rf /opt/c23
# component 24
ENV COMPONENT_24_VERSION=6.27
RUN curl -fsSL https://dl.example.org/c24-${COMPONENT_24_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c24 -j"$(nproc)" install \
    && rm -rf /opt/c24
# component 25
ENV COMPONENT_25_VERSION=8.8
RUN curl -fsSL https://dl.example.org/c25-${COMPONENT_25_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c25 -j"$(nproc)" install \
    && rm -rf /opt/c25
# component 26
ENV COMPONENT_26_VERSION=6.2
RUN curl -fsSL https://dl.example.org/c26-${COMPONENT_26_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c26 -j"$(nproc)" install \
    && rm -rf /opt/c26
# component 27
ENV COMPONENT_27_VERSION=3.19
RUN curl -fsSL https://dl.example.org/c27-${COMPONENT_27_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c27 -j"$(nproc)" install \
    && rm -rf /opt/c27
# component 28
ENV COMPONENT_28_VERSION=0.3
RUN curl -fsSL https://dl.example.org/c28-${COMPONENT_28_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c28 -j"$(nproc)" install \
    && rm -rf /opt/c28
# component 29
ENV COMPONENT_29_VERSION=8.8
RUN curl -fsSL https://dl.example.org/c29-${COMPONENT_29_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c29 -j"$(nproc)" install \
    && rm -rf /opt/c29
# component 30
ENV COMPONENT_30_VERSION=4.20
RUN curl -fsSL https://dl.example.org/c30-${COMPONENT_30_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c30 -j"$(nproc)" install \
    && rm -rf /opt/c30
# component 31
ENV COMPONENT_31_VERSION=4.13
RUN curl -fsSL https://dl.example.org/c31-${COMPONENT_31_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c31 -j"$(nproc)" install \
    && rm -rf /opt/c31
# component 32
ENV COMPONENT_32_VERSION=4.14
RUN curl -fsSL https://dl.example.org/c32-${COMPONENT_32_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c32 -j"$(nproc)" install \
    && rm -rf /opt/c32
# component 33
ENV COMPONENT_33_VERSION=5.1
RUN curl -fsSL https://dl.example.org/c33-${COMPONENT_33_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c33 -j"$(nproc)" install \
    && rm -rf /opt/c33
# component 34
ENV COMPONENT_34_VERSION=2.24
RUN curl -fsSL https://dl.example.org/c34-${COMPONENT_34_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c34 -j"$(nproc)" install \
    && rm -rf /opt/c34
# component 35
ENV COMPONENT_35_VERSION=2.1
RUN curl -fsSL https://dl.example.org/c35-${COMPONENT_35_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c35 -j"$(nproc)" install \
    && rm -rf /opt/c35
# component 36
ENV COMPONENT_36_VERSION=5.12
RUN curl -fsSL https://dl.example.org/c36-${COMPONENT_36_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c36 -j"$(nproc)" install \
    && rm -rf /opt/c36
# component 37
ENV COMPONENT_37_VERSION=2.6
RUN curl -fsSL https://dl.example.org/c37-${COMPONENT_37_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c37 -j"$(nproc)" install \
    && rm -rf /opt/c37
# component 38
ENV COMPONENT_38_VERSION=0.27
RUN curl -fsSL https://dl.example.org/c38-${COMPONENT_38_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c38 -j"$(nproc)" install \
    && rm -rf /opt/c38
# component 39
ENV COMPONENT_39_VERSION=7.23
RUN curl -fsSL https://dl.example.org/c39-${COMPONENT_39_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c39 -j"$(nproc)" install \
    && rm -rf /opt/c39
# component 40
ENV COMPONENT_40_VERSION=1.28
RUN curl -fsSL https://dl.example.org/c40-${COMPONENT_40_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c40 -j"$(nproc)" install \
    && rm -rf /opt/c40
# component 41
ENV COMPONENT_41_VERSION=3.14
RUN curl -fsSL https://dl.example.org/c41-${COMPONENT_41_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c41 -j"$(nproc)" install \
    && rm -rf /opt/c41
# component 42
ENV COMPONENT_42_VERSION=5.20
RUN curl -fsSL https://dl.example.org/c42-${COMPONENT_42_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c42 -j"$(nproc)" install \
    && rm -rf /opt/c42
# component 43
ENV COMPONENT_43_VERSION=5.16
RUN curl -fsSL https://dl.example.org/c43-${COMPONENT_43_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c43 -j"$(nproc)" install \
    && rm -rf /opt/c43
# component 44
ENV COMPONENT_44_VERSION=2.20
RUN curl -fsSL https://dl.example.org/c44-${COMPONENT_44_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c44 -j"$(nproc)" install \
    && rm -rf /opt/c44
# component 45
ENV COMPONENT_45_VERSION=3.25
RUN curl -fsSL https://dl.example.org/c45-${COMPONENT_45_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c45 -j"$(nproc)" install \
    && rm -rf /opt/c45
# component 46
ENV COMPONENT_46_VERSION=7.15
RUN curl -fsSL https://dl.example.org/c46-${COMPONENT_46_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c46 -j"$(nproc)" install \
    && rm -rf /opt/c46
# component 47
ENV COMPONENT_47_VERSION=6.18
RUN curl -fsSL https://dl.example.org/c47-${COMPONENT_47_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c47 -j"$(nproc)" install \
    && rm -rf /opt/c47
# component 48
ENV COMPONENT_48_VERSION=7.4
RUN curl -fsSL https://dl.example.org/c48-${COMPONENT_48_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c48 -j"$(nproc)" install \
    && rm -rf /opt/c48
# component 49
ENV COMPONENT_49_VERSION=4.23
RUN curl -fsSL https://dl.example.org/c49-${COMPONENT_49_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c49 -j"$(nproc)" install \
    && rm -rf /opt/c49
# component 50
ENV COMPONENT_50_VERSION=0.10
RUN curl -fsSL https://dl.example.org/c50-${COMPONENT_50_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c50 -j"$(nproc)" install \
    && rm -rf /opt/c50
# component 51
ENV COMPONENT_51_VERSION=2.22
RUN curl -fsSL https://dl.example.org/c51-${COMPONENT_51_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c51 -j"$(nproc)" install \
    && rm -rf /opt/c51
# component 52
ENV COMPONENT_52_VERSION=0.25
RUN curl -fsSL https://dl.example.org/c52-${COMPONENT_52_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c52 -j"$(nproc)" install \
    && rm -rf /opt/c52
# component 53
ENV COMPONENT_53_VERSION=4.23
RUN curl -fsSL https://dl.example.org/c53-${COMPONENT_53_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c53 -j"$(nproc)" install \
    && rm -rf /opt/c53
# component 54
ENV COMPONENT_54_VERSION=0.8
RUN curl -fsSL https://dl.example.org/c54-${COMPONENT_54_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c54 -j"$(nproc)" install \
    && rm -rf /opt/c54
# component 55
ENV COMPONENT_55_VERSION=8.14
RUN curl -fsSL https://dl.example.org/c55-${COMPONENT_55_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c55 -j"$(nproc)" install \
    && rm -rf /opt/c55
# component 56
ENV COMPONENT_56_VERSION=8.27
RUN curl -fsSL https://dl.example.org/c56-${COMPONENT_56_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c56 -j"$(nproc)" install \
    && rm -rf /opt/c56
# component 57
ENV COMPONENT_57_VERSION=2.25
RUN curl -fsSL https://dl.example.org/c57-${COMPONENT_57_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c57 -j"$(nproc)" install \
    && rm -rf /opt/c57
# component 58
ENV COMPONENT_58_VERSION=2.14
RUN curl -fsSL https://dl.example.org/c58-${COMPONENT_58_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c58 -j"$(nproc)" install \
    && rm -rf /opt/c58
# component 59
ENV COMPONENT_59_VERSION=8.1
RUN curl -fsSL https://dl.example.org/c59-${COMPONENT_59_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c59 -j"$(nproc)" install \
    && rm -rf /opt/c59
# component 60
ENV COMPONENT_60_VERSION=4.1
RUN curl -fsSL https://dl.example.org/c60-${COMPONENT_60_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c60 -j"$(nproc)" install \
    && rm -rf /opt/c60
# component 61
ENV COMPONENT_61_VERSION=4.9
RUN curl -fsSL https://dl.example.org/c61-${COMPONENT_61_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c61 -j"$(nproc)" install \
    && rm -rf /opt/c61
# component 62
ENV COMPONENT_62_VERSION=6.16
RUN curl -fsSL https://dl.example.org/c62-${COMPONENT_62_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c62 -j"$(nproc)" install \
    && rm -rf /opt/c62
# component 63
ENV COMPONENT_63_VERSION=0.17
RUN curl -fsSL https://dl.example.org/c63-${COMPONENT_63_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c63 -j"$(nproc)" install \
    && rm -rf /opt/c63
# component 64
ENV COMPONENT_64_VERSION=8.18
RUN curl -fsSL https://dl.example.org/c64-${COMPONENT_64_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c64 -j"$(nproc)" install \
    && rm -rf /opt/c64
# component 65
ENV COMPONENT_65_VERSION=5.3
RUN curl -fsSL https://dl.example.org/c65-${COMPONENT_65_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c65 -j"$(nproc)" install \
    && rm -rf /opt/c65
# component 66
ENV COMPONENT_66_VERSION=0.3
RUN curl -fsSL https://dl.example.org/c66-${COMPONENT_66_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c66 -j"$(nproc)" install \
    && rm -rf /opt/c66
# component 67
ENV COMPONENT_67_VERSION=1.11
RUN curl -fsSL https://dl.example.org/c67-${COMPONENT_67_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c67 -j"$(nproc)" install \
    && rm -rf /opt/c67
# component 68
ENV COMPONENT_68_VERSION=8.25
RUN curl -fsSL https://dl.example.org/c68-${COMPONENT_68_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c68 -j"$(nproc)" install \
    && rm -rf /opt/c68
# component 69
ENV COMPONENT_69_VERSION=5.20
RUN curl -fsSL https://dl.example.org/c69-${COMPONENT_69_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c69 -j"$(nproc)" install \
    && rm -rf /opt/c69
# component 70
ENV COMPONENT_70_VERSION=7.19
RUN curl -fsSL https://dl.example.org/c70-${COMPONENT_70_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c70 -j"$(nproc)" install \
    && rm -rf /opt/c70
# component 71
ENV COMPONENT_71_VERSION=0.19
RUN curl -fsSL https://dl.example.org/c71-${COMPONENT_71_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c71 -j"$(nproc)" install \
    && rm -rf /opt/c71
# component 72
ENV COMPONENT_72_VERSION=0.14
RUN curl -fsSL https://dl.example.org/c72-${COMPONENT_72_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c72 -j"$(nproc)" install \
    && rm -rf /opt/c72
# component 73
ENV COMPONENT_73_VERSION=7.21
RUN curl -fsSL https://dl.example.org/c73-${COMPONENT_73_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c73 -j"$(nproc)" install \
    && rm -rf /opt/c73
# component 74
ENV COMPONENT_74_VERSION=7.18
RUN curl -fsSL https://dl.example.org/c74-${COMPONENT_74_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c74 -j"$(nproc)" install \
    && rm -rf /opt/c74
# component 75
ENV COMPONENT_75_VERSION=3.16
RUN curl -fsSL https://dl.example.org/c75-${COMPONENT_75_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c75 -j"$(nproc)" install \
    && rm -rf /opt/c75
# component 76
ENV COMPONENT_76_VERSION=7.13
RUN curl -fsSL https://dl.example.org/c76-${COMPONENT_76_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c76 -j"$(nproc)" install \
    && rm -rf /opt/c76
# component 77
ENV COMPONENT_77_VERSION=8.11
RUN curl -fsSL https://dl.example.org/c77-${COMPONENT_77_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c77 -j"$(nproc)" install \
    && rm -rf /opt/c77
# component 78
ENV COMPONENT_78_VERSION=5.2
RUN curl -fsSL https://dl.example.org/c78-${COMPONENT_78_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c78 -j"$(nproc)" install \
    && rm -rf /opt/c78
# component 79
ENV COMPONENT_79_VERSION=8.28
RUN curl -fsSL https://dl.example.org/c79-${COMPONENT_79_VERSION}.tar.gz | tar -xz -C /opt \
    && make -C /opt/c79 -j"$(nproc)" install \
    && rm -rf /opt/c79
CMD ["bash"]
