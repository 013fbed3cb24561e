# syntax=docker/dockerfile:1.7
FROM ghcr.io/astral-sh/uv:0.5.9 AS uv
FROM python:3.13-slim AS build
COPY --from=uv /uv /uvx /usr/local/bin/
WORKDIR /app
ENV UV_LINK_MODE=copy UV_COMPILE_BYTECODE=1
RUN --mount=type=cache,target=/root/.cache/uv \
    --mount=type=bind,source=uv.lock,target=uv.lock \
    --mount=type=bind,source=pyproject.toml,target=pyproject.toml \
    uv sync --frozen --no-install-project --no-dev
COPY . /app
RUN --mount=type=cache,target=/root/.cache/uv uv sync --frozen --no-dev

FROM python:3.13-slim
COPY --from=build /app /app
ENV PATH=/app/.venv/bin:$PATH
USER nobody
WORKDIR /app
CMD ["python", "-m", "weather"]
