FROM node:18-bullseye
RUN wget -q -O - https://dl.example.org/linux/key.pub | apt-key add - \
    && sh -c 'echo "deb [arch=amd64] http://dl.example.org/linux/chrome/deb/ stable main" >> /etc/apt/sources.list.d/chrome.list' \
    && apt-get update \
    && apt-get install -y chrome-stable fonts-ipafont-gothic fonts-wqy-zenhei fonts-thai-tlwg fonts-freefont-ttf libxss1 \
      --no-install-recommends \
    && rm -rf /var/lib/apt/lists/*
RUN npm install -g puppeteer
RUN yarn global add serve@14.2.0
COPY shot.js /
USER 1000:1000
ENTRYPOINT exec node /shot.js
