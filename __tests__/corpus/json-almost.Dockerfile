FROM alpine:3.20
RUN ['single', 'quotes', 'are', 'a', 'shell', 'word']
CMD ["unterminated", "list"
