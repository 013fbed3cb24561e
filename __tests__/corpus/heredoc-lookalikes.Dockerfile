FROM bash:5.2
RUN cat <<< "a here string" && echo $((1<<3)) && echo '<<EOF'
RUN echo "a<<b" \<\<EOF > /dev/null
RUN test 1 -lt 2 && cat 0<<INPUT
from descriptor zero
INPUT
CMD ["bash", "-c", "echo <<EOF"]
