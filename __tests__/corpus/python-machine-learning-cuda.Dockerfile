FROM nvidia/cuda:12.4.1-cudnn-runtime-ubuntu22.04
ARG DEBIAN_FRONTEND=noninteractive
ARG TORCH=2.4.1
RUN apt-get update && \
    apt-get install -y --no-install-recommends \
      python3.11 \
      python3.11-venv \
      # libraries that OpenCV loads at run time
      libgl1 \
      libglib2.0-0 \

      ffmpeg \
 && rm -rf /var/lib/apt/lists/*
RUN python3.11 -m venv /venv
ENV PATH=/venv/bin:$PATH \
    NVIDIA_VISIBLE_DEVICES=all \
    NVIDIA_DRIVER_CAPABILITIES=compute,utility
RUN pip install --no-cache-dir "torch==${TORCH}" --index-url https://wheels.example.org/cu124
COPY --chmod=0644 weights/*.json /models/
COPY serve.py /
STOPSIGNAL SIGINT
ENTRYPOINT ["python", "/serve.py"]
