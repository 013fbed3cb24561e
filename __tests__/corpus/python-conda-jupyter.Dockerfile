FROM condaforge/miniforge3:24.9.2-0
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
COPY environment.yml /tmp/environment.yml
RUN mamba env create -f /tmp/environment.yml \
 && mamba clean --all --yes \
 && find /opt/conda/ -follow -type f -name '*.a' -delete \
 && find /opt/conda/ -follow -type f -name '*.js.map' -delete
ENV CONDA_DEFAULT_ENV=ocean
SHELL ["mamba", "run", "--no-capture-output", "-n", "ocean", "/bin/bash", "-c"]
RUN python -c 'import xarray, dask; print(xarray.__version__)'
RUN jupyter lab build --minimize=False
EXPOSE 8888/tcp
VOLUME ["/notebooks"]
WORKDIR /notebooks
CMD jupyter lab --ip=0.0.0.0 --no-browser --allow-root
