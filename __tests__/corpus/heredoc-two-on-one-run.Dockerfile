FROM fedora:41
RUN cat <<one > /1.txt && cat <<two > /2.txt
first
one
second
two
RUN <<FILE1 cat > file1 && <<FILE2 cat > file2
I am
first
FILE1
I am
second
FILE2
