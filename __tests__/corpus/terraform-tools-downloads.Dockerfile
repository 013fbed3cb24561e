FROM alpine
ENV TERRAFORM_VERSION=1.9.8 KUBECTL=1.31.1
RUN apk --update add curl unzip git openssh-client
RUN wget https://releases.example.com/terraform/${TERRAFORM_VERSION}/terraform_${TERRAFORM_VERSION}_linux_amd64.zip \
    && unzip terraform_*.zip && mv terraform /usr/bin && rm terraform_*.zip
RUN curl -LO "https://dl.example.io/release/v$KUBECTL/bin/linux/amd64/kubectl" && chmod +x kubectl && mv kubectl /usr/local/bin
RUN cd /tmp; git clone https://github.example.com/tfenv.git; ln -s /tmp/tfenv/bin/* /usr/local/bin
ENTRYPOINT ["/usr/bin/env", "terraform"]
