# syntax=docker/dockerfile:1-labs
FROM alpine:3.20
COPY --link --chown=1000:1000 --chmod=u=rwX,go=rX src/ /app/src/
COPY --parents ./packages/*/package.json /app/
COPY --exclude=*.md --exclude=**/*.test.js . /app/
ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://mirrors.example.org/linux.tar.xz /
ADD --keep-git-dir=true https://git.example.org/moby/buildkit.git#v0.10.1 /buildkit
ADD --chown=app:app --link app.tar.gz /opt
ADD --unpack=true https://files.example.org/data.tar.gz /data
