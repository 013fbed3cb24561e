FROM opensuse/leap:15.6
RUN zypper --non-interactive refresh && zypper -n install --no-recommends gcc13 make && zypper clean -a
RUN zypper in git
RUN zypper dup -y
USER 1000
WORKDIR /work
ENTRYPOINT ["make"]
