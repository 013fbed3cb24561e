FROM node:lts AS development
ENV CI=true
WORKDIR /code
COPY package.json package-lock.json /code/
RUN npm ci
COPY . /code
CMD [ "npm", "start" ]
FROM development AS builder
RUN npm run build
FROM development AS dev-envs
RUN <<EOF
apt-get update
apt-get install -y --no-install-recommends git
EOF
RUN <<EOF
useradd -s /bin/bash -m vscode
groupadd docker
usermod -aG docker vscode
EOF
# tools of the editor
COPY --from=gloursdocker/docker / /
CMD [ "npm", "start" ]
FROM nginx:1.27-alpine
COPY --from=builder /code/build /usr/share/nginx/html
