FROM archlinux:base-devel
RUN pacman -Syu --noconfirm --needed git go && pacman -Scc --noconfirm
RUN useradd -m builder && echo 'builder ALL=(ALL) NOPASSWD: ALL' >> /etc/sudoers
USER builder
RUN git clone https://aur.example.org/yay.git /tmp/yay && cd /tmp/yay && makepkg -si --noconfirm
