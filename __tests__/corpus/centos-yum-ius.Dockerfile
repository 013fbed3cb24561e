FROM centos:7
RUN yum update -y \
  ; yum install -y epel-release \
  && yum install -y https://repo.example.org/ius-release-el7.rpm \
  && yum install -y python36u python36u-pip \
  && yum clean all
RUN pip3.6 install --upgrade pip flask
RUN rpm -ivh https://repo.example.org/oracle.rpm
WORKDIR app
ADD app.tar.gz .
CMD ["python3.6", "app.py"]
