# syntax=docker/dockerfile:1
FROM alpine:3.20
# part 0
RUN <<EOF sh -e
for file in /etc/part-0/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8000/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-0/local.conf
port=8000
CONF
# part 1
RUN <<EOF
for file in /etc/part-1/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8001/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-1/local.conf
port=8001
CONF
# part 2
RUN <<EOF sh -e
for file in /etc/part-2/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8002/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-2/local.conf
port=8002
CONF
# part 3
RUN <<EOF | sort
for file in /etc/part-3/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8003/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-3/local.conf
port=8003
CONF
# part 4
RUN <<EOF
for file in /etc/part-4/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8004/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-4/local.conf
port=8004
CONF
# part 5
RUN <<EOF | sort
for file in /etc/part-5/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8005/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-5/local.conf
port=8005
CONF
# part 6
RUN <<EOF
for file in /etc/part-6/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8006/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-6/local.conf
port=8006
CONF
# part 7
RUN <<EOF
for file in /etc/part-7/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8007/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-7/local.conf
port=8007
CONF
# part 8
RUN <<EOF | sort
for file in /etc/part-8/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8008/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-8/local.conf
port=8008
CONF
# part 9
RUN <<EOF sh -e
for file in /etc/part-9/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8009/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-9/local.conf
port=8009
CONF
# part 10
RUN <<EOF
for file in /etc/part-10/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8010/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-10/local.conf
port=8010
CONF
# part 11
RUN <<EOF
for file in /etc/part-11/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8011/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-11/local.conf
port=8011
CONF
# part 12
RUN <<EOF
for file in /etc/part-12/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8012/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-12/local.conf
port=8012
CONF
# part 13
RUN <<EOF
for file in /etc/part-13/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8013/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-13/local.conf
port=8013
CONF
# part 14
RUN <<EOF | sort
for file in /etc/part-14/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8014/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-14/local.conf
port=8014
CONF
# part 15
RUN <<EOF sh -e
for file in /etc/part-15/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8015/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-15/local.conf
port=8015
CONF
# part 16
RUN <<EOF sh -e
for file in /etc/part-16/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8016/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-16/local.conf
port=8016
CONF
# part 17
RUN <<EOF sh -e
for file in /etc/part-17/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8017/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-17/local.conf
port=8017
CONF
# part 18
RUN <<EOF | sort
for file in /etc/part-18/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8018/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-18/local.conf
port=8018
CONF
# part 19
RUN <<EOF | sort
for file in /etc/part-19/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8019/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-19/local.conf
port=8019
CONF
# part 20
RUN <<EOF sh -e
for file in /etc/part-20/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8020/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-20/local.conf
port=8020
CONF
# part 21
RUN <<EOF | sort
for file in /etc/part-21/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8021/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-21/local.conf
port=8021
CONF
# part 22
RUN <<EOF
for file in /etc/part-22/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8022/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-22/local.conf
port=8022
CONF
# part 23
RUN <<EOF | sort
for file in /etc/part-23/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8023/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-23/local.conf
port=8023
CONF
# part 24
RUN <<EOF | sort
for file in /etc/part-24/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8024/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-24/local.conf
port=8024
CONF
# part 25
RUN <<EOF sh -e
for file in /etc/part-25/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8025/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-25/local.conf
port=8025
CONF
# part 26
RUN <<EOF
for file in /etc/part-26/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8026/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-26/local.conf
port=8026
CONF
# part 27
RUN <<EOF sh -e
for file in /etc/part-27/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8027/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-27/local.conf
port=8027
CONF
# part 28
RUN <<EOF | sort
for file in /etc/part-28/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8028/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-28/local.conf
port=8028
CONF
# part 29
RUN <<EOF
for file in /etc/part-29/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8029/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-29/local.conf
port=8029
CONF
# part 30
RUN <<EOF
for file in /etc/part-30/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8030/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-30/local.conf
port=8030
CONF
# part 31
RUN <<EOF sh -e
for file in /etc/part-31/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8031/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-31/local.conf
port=8031
CONF
# part 32
RUN <<EOF
for file in /etc/part-32/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8032/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-32/local.conf
port=8032
CONF
# part 33
RUN <<EOF
for file in /etc/part-33/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8033/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-33/local.conf
port=8033
CONF
# part 34
RUN <<EOF | sort
for file in /etc/part-34/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8034/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-34/local.conf
port=8034
CONF
# part 35
RUN <<EOF
for file in /etc/part-35/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8035/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-35/local.conf
port=8035
CONF
# part 36
RUN <<EOF
for file in /etc/part-36/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8036/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-36/local.conf
port=8036
CONF
# part 37
RUN <<EOF sh -e
for file in /etc/part-37/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8037/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-37/local.conf
port=8037
CONF
# part 38
RUN <<EOF
for file in /etc/part-38/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8038/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-38/local.conf
port=8038
CONF
# part 39
RUN <<EOF
for file in /etc/part-39/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8039/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-39/local.conf
port=8039
CONF
# part 40
RUN <<EOF | sort
for file in /etc/part-40/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8040/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-40/local.conf
port=8040
CONF
# part 41
RUN <<EOF | sort
for file in /etc/part-41/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8041/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-41/local.conf
port=8041
CONF
# part 42
RUN <<EOF | sort
for file in /etc/part-42/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8042/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-42/local.conf
port=8042
CONF
# part 43
RUN <<EOF | sort
for file in /etc/part-43/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8043/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-43/local.conf
port=8043
CONF
# part 44
RUN <<EOF
for file in /etc/part-44/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8044/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-44/local.conf
port=8044
CONF
# part 45
RUN <<EOF | sort
for file in /etc/part-45/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8045/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-45/local.conf
port=8045
CONF
# part 46
RUN <<EOF sh -e
for file in /etc/part-46/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8046/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-46/local.conf
port=8046
CONF
# part 47
RUN <<EOF | sort
for file in /etc/part-47/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8047/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-47/local.conf
port=8047
CONF
# part 48
RUN <<EOF
for file in /etc/part-48/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8048/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-48/local.conf
port=8048
CONF
# part 49
RUN <<EOF | sort
for file in /etc/part-49/*.conf; do
  if [ -f "$file" ]; then
    sed -i "s/^#port.*/port=8049/" "$file"
  fi
done
EOF
COPY <<"CONF" /etc/part-49/local.conf
port=8049
CONF
