FROM ubuntu:24.04 AS toolchain
ARG DEBIAN_FRONTEND=noninteractive
RUN apt-get update -q && apt-get install -yq --no-install-recommends \
        cmake=3.28.* \
        g++-14 \
        ninja-build \
        python3-pip && \
    rm -rf /var/lib/apt/lists/* && \
    update-alternatives --install /usr/bin/g++ g++ /usr/bin/g++-14 100
RUN pip3 install --break-system-packages conan==2.7.1
FROM toolchain AS build
COPY conanfile.txt CMakeLists.txt /src/
RUN cd /src && conan profile detect && conan install . --build=missing -of /build
COPY src /src/src
RUN cmake -S /src -B /build -G Ninja -DCMAKE_BUILD_TYPE=Release \
    && cmake --build /build --parallel "$(nproc)" \
    && ctest --test-dir /build --output-on-failure
FROM ubuntu:24.04
COPY --from=build /build/bin/tracer /usr/local/bin/tracer
ENTRYPOINT ["tracer"]
