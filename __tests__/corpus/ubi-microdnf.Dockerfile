FROM registry.access.redhat.com/ubi9/ubi-minimal:9.4-1227
LABEL name="vendor/operator" summary="Operator" io.k8s.display-name="Operator" io.openshift.tags="operator"
RUN microdnf install -y --nodocs --setopt=tsflags=nodocs shadow-utils \
    && microdnf clean all \
    && useradd -u 1001 -r -g 0 -d /opt/operator operator \
    && chgrp -R 0 /opt && chmod -R g=u /opt
USER 1001
ENTRYPOINT ["/opt/operator/bin/manager"]
