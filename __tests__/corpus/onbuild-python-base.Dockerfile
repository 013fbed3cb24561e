FROM python:3.12-slim
LABEL org.opencontainers.image.title="python"
WORKDIR /app
ONBUILD ARG MODE=production
ONBUILD COPY requirements.txt ./
ONBUILD RUN --mount=type=cache,target=/root/.cache/pip pip install --no-cache-dir -r requirements.txt
onbuild copy . .
ONBUILD RUN python -m compileall -q src \
    # the child's sources, not ours
    && echo "$MODE" > /mode
ONBUILD USER 1000
CMD ["python", "-m", "src"]
