# a first comment

   # an indented comment
FROM alpine:3.20 

# between
RUN echo one \
# inside a continuation
    # inside, indented
    && echo two \

    && echo three   # a shell comment
	# after a tab
RUN echo '# not a comment' "#nor this" \
    # last
    && true
CMD ["true"] 
# the end
