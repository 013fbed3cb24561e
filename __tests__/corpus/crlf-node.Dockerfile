FROM node:20
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci \
    && npm cache clean --force
# comment
COPY . .
ENV A=1 \
    B=2
CMD ["node", "index.js"]
