# syntax=docker/dockerfile:1
FROM python:3.12-slim AS base
WORKDIR /app
ENV LANG=C.UTF-8 \
    LC_ALL=C.UTF-8
COPY requirements.txt ./
RUN pip install --no-cache-dir -r requirements.txt

FROM base AS development
RUN <<EOF
apt-get update
apt-get install -y --no-install-recommends git less
EOF
# The sources come in through a volume.
VOLUME /app
CMD python -m src

FROM base AS test
COPY . .
RUN --mount=type=secret,id=test-token,env=TEST_TOKEN --network=none python -m compileall -q src # offline

FROM base AS production
COPY --from=test --chown=1000:1000 /app /app
USER 1000
CMD ["python", "-m", "src"]
