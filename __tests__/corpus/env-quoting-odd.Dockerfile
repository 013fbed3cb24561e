FROM alpine:3.20
ENV A=one B="two words" C='three $A words' D=four\ words E=a"b c"d'e f'g
ENV F "quotes are kept"
ENV G  spaces   inside   are kept  
ENV H=
ENV I="" J=''
ENV K="a \"quoted\" word" L='it'"'"'s'
ENV M=$A-${B}-${C:-default}-${D:+set}-${E#a}-${E%g}
ENV N="line one \
line two" O=after
ENV P=\$literal Q="\\" R=\"x\"
ENV URL=http://user@example.org:80/?a=b&c=d#frag
ENV S=a=b=c T=[x] U={y} V=~ W=* X=;
ENV é=ü
