# syntax=docker/dockerfile:1
ARG PYTHON=3.13
FROM python:${PYTHON}-slim-bookworm AS locked
ENV POETRY_VERSION=1.8.4 \
    POETRY_VIRTUALENVS_IN_PROJECT=true \
    POETRY_NO_INTERACTION=1
RUN pip install --no-cache-dir "poetry==${POETRY_VERSION}"
WORKDIR /build
COPY pyproject.toml poetry.lock ./
RUN --mount=type=cache,target=/root/.cache/pypoetry \
    poetry install --only main --no-root --sync
COPY invoices/ invoices/
RUN poetry build --format wheel

FROM python:${PYTHON}-slim-bookworm
RUN groupadd --system --gid 990 invoices && useradd --system --uid 990 --gid invoices --no-log-init invoices
COPY --from=locked --chown=990:990 /build/.venv /opt/venv
COPY --from=locked /build/dist/*.whl /tmp/
RUN /opt/venv/bin/pip install --no-deps /tmp/*.whl && rm -f /tmp/*.whl
ENV PATH="/opt/venv/bin:$PATH" PYTHONUNBUFFERED=1
USER 990
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s \
  CMD python -c "import urllib.request as u; u.urlopen('http://127.0.0.1:8080/healthz')" || exit 1
ENTRYPOINT ["uvicorn", "invoices.main:app"]
CMD ["--host", "0.0.0.0", "--port", "8080"]
