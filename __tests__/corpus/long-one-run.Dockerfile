FROM debian:12
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN set -eux; \
    # step 0
    mkdir -p "/srv/step-0" && echo "step 0 of $TOTAL" > "/srv/step-0/name"; \
    if [ "${STEP:-0}" -eq 0 ]; then cat /srv/step-0/name | tr a-z A-Z; fi; \
    # step 1
    mkdir -p "/srv/step-1" && echo "step 1 of $TOTAL" > "/srv/step-1/name"; \
    if [ "${STEP:-0}" -eq 1 ]; then cat /srv/step-1/name | tr a-z A-Z; fi; \
    # step 2
    mkdir -p "/srv/step-2" && echo "step 2 of $TOTAL" > "/srv/step-2/name"; \
    if [ "${STEP:-0}" -eq 2 ]; then cat /srv/step-2/name | tr a-z A-Z; fi; \
    # step 3
    mkdir -p "/srv/step-3" && echo "step 3 of $TOTAL" > "/srv/step-3/name"; \
    if [ "${STEP:-0}" -eq 3 ]; then cat /srv/step-3/name | tr a-z A-Z; fi; \
    # step 4
    mkdir -p "/srv/step-4" && echo "step 4 of $TOTAL" > "/srv/step-4/name"; \
    if [ "${STEP:-0}" -eq 4 ]; then cat /srv/step-4/name | tr a-z A-Z; fi; \
    # step 5
    mkdir -p "/srv/step-5" && echo "step 5 of $TOTAL" > "/srv/step-5/name"; \
    if [ "${STEP:-0}" -eq 5 ]; then cat /srv/step-5/name | tr a-z A-Z; fi; \
    # step 6
    mkdir -p "/srv/step-6" && echo "step 6 of $TOTAL" > "/srv/step-6/name"; \
    if [ "${STEP:-0}" -eq 6 ]; then cat /srv/step-6/name | tr a-z A-Z; fi; \
    # step 7
    mkdir -p "/srv/step-7" && echo "step 7 of $TOTAL" > "/srv/step-7/name"; \
    if [ "${STEP:-0}" -eq 7 ]; then cat /srv/step-7/name | tr a-z A-Z; fi; \
    # step 8
    mkdir -p "/srv/step-8" && echo "step 8 of $TOTAL" > "/srv/step-8/name"; \
    if [ "${STEP:-0}" -eq 8 ]; then cat /srv/step-8/name | tr a-z A-Z; fi; \
    # step 9
    mkdir -p "/srv/step-9" && echo "step 9 of $TOTAL" > "/srv/step-9/name"; \
    if [ "${STEP:-0}" -eq 9 ]; then cat /srv/step-9/name | tr a-z A-Z; fi; \
    # step 10
    mkdir -p "/srv/step-10" && echo "step 10 of $TOTAL" > "/srv/step-10/name"; \
    if [ "${STEP:-0}" -eq 10 ]; then cat /srv/step-10/name | tr a-z A-Z; fi; \
    # step 11
    mkdir -p "/srv/step-11" && echo "step 11 of $TOTAL" > "/srv/step-11/name"; \
    if [ "${STEP:-0}" -eq 11 ]; then cat /srv/step-11/name | tr a-z A-Z; fi; \
    # step 12
    mkdir -p "/srv/step-12" && echo "step 12 of $TOTAL" > "/srv/step-12/name"; \
    if [ "${STEP:-0}" -eq 12 ]; then cat /srv/step-12/name | tr a-z A-Z; fi; \
    # step 13
    mkdir -p "/srv/step-13" && echo "step 13 of $TOTAL" > "/srv/step-13/name"; \
    if [ "${STEP:-0}" -eq 13 ]; then cat /srv/step-13/name | tr a-z A-Z; fi; \
    # step 14
    mkdir -p "/srv/step-14" && echo "step 14 of $TOTAL" > "/srv/step-14/name"; \
    if [ "${STEP:-0}" -eq 14 ]; then cat /srv/step-14/name | tr a-z A-Z; fi; \
    # step 15
    mkdir -p "/srv/step-15" && echo "step 15 of $TOTAL" > "/srv/step-15/name"; \
    if [ "${STEP:-0}" -eq 15 ]; then cat /srv/step-15/name | tr a-z A-Z; fi; \
    # step 16
    mkdir -p "/srv/step-16" && echo "step 16 of $TOTAL" > "/srv/step-16/name"; \
    if [ "${STEP:-0}" -eq 16 ]; then cat /srv/step-16/name | tr a-z A-Z; fi; \
    # step 17
    mkdir -p "/srv/step-17" && echo "step 17 of $TOTAL" > "/srv/step-17/name"; \
    if [ "${STEP:-0}" -eq 17 ]; then cat /srv/step-17/name | tr a-z A-Z; fi; \
    # step 18
    mkdir -p "/srv/step-18" && echo "step 18 of $TOTAL" > "/srv/step-18/name"; \
    if [ "${STEP:-0}" -eq 18 ]; then cat /srv/step-18/name | tr a-z A-Z; fi; \
    # step 19
    mkdir -p "/srv/step-19" && echo "step 19 of $TOTAL" > "/srv/step-19/name"; \
    if [ "${STEP:-0}" -eq 19 ]; then cat /srv/step-19/name | tr a-z A-Z; fi; \
    # step 20
    mkdir -p "/srv/step-20" && echo "step 20 of $TOTAL" > "/srv/step-20/name"; \
    if [ "${STEP:-0}" -eq 20 ]; then cat /srv/step-20/name | tr a-z A-Z; fi; \
    # step 21
    mkdir -p "/srv/step-21" && echo "step 21 of $TOTAL" > "/srv/step-21/name"; \
    if [ "${STEP:-0}" -eq 21 ]; then cat /srv/step-21/name | tr a-z A-Z; fi; \
    # step 22
    mkdir -p "/srv/step-22" && echo "step 22 of $TOTAL" > "/srv/step-22/name"; \
    if [ "${STEP:-0}" -eq 22 ]; then cat /srv/step-22/name | tr a-z A-Z; fi; \
    # step 23
    mkdir -p "/srv/step-23" && echo "step 23 of $TOTAL" > "/srv/step-23/name"; \
    if [ "${STEP:-0}" -eq 23 ]; then cat /srv/step-23/name | tr a-z A-Z; fi; \
    # step 24
    mkdir -p "/srv/step-24" && echo "step 24 of $TOTAL" > "/srv/step-24/name"; \
    if [ "${STEP:-0}" -eq 24 ]; then cat /srv/step-24/name | tr a-z A-Z; fi; \
    # step 25
    mkdir -p "/srv/step-25" && echo "step 25 of $TOTAL" > "/srv/step-25/name"; \
    if [ "${STEP:-0}" -eq 25 ]; then cat /srv/step-25/name | tr a-z A-Z; fi; \
    # step 26
    mkdir -p "/srv/step-26" && echo "step 26 of $TOTAL" > "/srv/step-26/name"; \
    if [ "${STEP:-0}" -eq 26 ]; then cat /srv/step-26/name | tr a-z A-Z; fi; \
    # step 27
    mkdir -p "/srv/step-27" && echo "step 27 of $TOTAL" > "/srv/step-27/name"; \
    if [ "${STEP:-0}" -eq 27 ]; then cat /srv/step-27/name | tr a-z A-Z; fi; \
    # step 28
    mkdir -p "/srv/step-28" && echo "step 28 of $TOTAL" > "/srv/step-28/name"; \
    if [ "${STEP:-0}" -eq 28 ]; then cat /srv/step-28/name | tr a-z A-Z; fi; \
    # step 29
    mkdir -p "/srv/step-29" && echo "step 29 of $TOTAL" > "/srv/step-29/name"; \
    if [ "${STEP:-0}" -eq 29 ]; then cat /srv/step-29/name | tr a-z A-Z; fi; \
    # step 30
    mkdir -p "/srv/step-30" && echo "step 30 of $TOTAL" > "/srv/step-30/name"; \
    if [ "${STEP:-0}" -eq 30 ]; then cat /srv/step-30/name | tr a-z A-Z; fi; \
    # step 31
    mkdir -p "/srv/step-31" && echo "step 31 of $TOTAL" > "/srv/step-31/name"; \
    if [ "${STEP:-0}" -eq 31 ]; then cat /srv/step-31/name | tr a-z A-Z; fi; \
    # step 32
    mkdir -p "/srv/step-32" && echo "step 32 of $TOTAL" > "/srv/step-32/name"; \
    if [ "${STEP:-0}" -eq 32 ]; then cat /srv/step-32/name | tr a-z A-Z; fi; \
    # step 33
    mkdir -p "/srv/step-33" && echo "step 33 of $TOTAL" > "/srv/step-33/name"; \
    if [ "${STEP:-0}" -eq 33 ]; then cat /srv/step-33/name | tr a-z A-Z; fi; \
    # step 34
    mkdir -p "/srv/step-34" && echo "step 34 of $TOTAL" > "/srv/step-34/name"; \
    if [ "${STEP:-0}" -eq 34 ]; then cat /srv/step-34/name | tr a-z A-Z; fi; \
    # step 35
    mkdir -p "/srv/step-35" && echo "step 35 of $TOTAL" > "/srv/step-35/name"; \
    if [ "${STEP:-0}" -eq 35 ]; then cat /srv/step-35/name | tr a-z A-Z; fi; \
    # step 36
    mkdir -p "/srv/step-36" && echo "step 36 of $TOTAL" > "/srv/step-36/name"; \
    if [ "${STEP:-0}" -eq 36 ]; then cat /srv/step-36/name | tr a-z A-Z; fi; \
    # step 37
    mkdir -p "/srv/step-37" && echo "step 37 of $TOTAL" > "/srv/step-37/name"; \
    if [ "${STEP:-0}" -eq 37 ]; then cat /srv/step-37/name | tr a-z A-Z; fi; \
    # step 38
    mkdir -p "/srv/step-38" && echo "step 38 of $TOTAL" > "/srv/step-38/name"; \
    if [ "${STEP:-0}" -eq 38 ]; then cat /srv/step-38/name | tr a-z A-Z; fi; \
    # step 39
    mkdir -p "/srv/step-39" && echo "step 39 of $TOTAL" > "/srv/step-39/name"; \
    if [ "${STEP:-0}" -eq 39 ]; then cat /srv/step-39/name | tr a-z A-Z; fi; \
    # step 40
    mkdir -p "/srv/step-40" && echo "step 40 of $TOTAL" > "/srv/step-40/name"; \
    if [ "${STEP:-0}" -eq 40 ]; then cat /srv/step-40/name | tr a-z A-Z; fi; \
    # step 41
    mkdir -p "/srv/step-41" && echo "step 41 of $TOTAL" > "/srv/step-41/name"; \
    if [ "${STEP:-0}" -eq 41 ]; then cat /srv/step-41/name | tr a-z A-Z; fi; \
    # step 42
    mkdir -p "/srv/step-42" && echo "step 42 of $TOTAL" > "/srv/step-42/name"; \
    if [ "${STEP:-0}" -eq 42 ]; then cat /srv/step-42/name | tr a-z A-Z; fi; \
    # step 43
    mkdir -p "/srv/step-43" && echo "step 43 of $TOTAL" > "/srv/step-43/name"; \
    if [ "${STEP:-0}" -eq 43 ]; then cat /srv/step-43/name | tr a-z A-Z; fi; \
    # step 44
    mkdir -p "/srv/step-44" && echo "step 44 of $TOTAL" > "/srv/step-44/name"; \
    if [ "${STEP:-0}" -eq 44 ]; then cat /srv/step-44/name | tr a-z A-Z; fi; \
    # step 45
    mkdir -p "/srv/step-45" && echo "step 45 of $TOTAL" > "/srv/step-45/name"; \
    if [ "${STEP:-0}" -eq 45 ]; then cat /srv/step-45/name | tr a-z A-Z; fi; \
    # step 46
    mkdir -p "/srv/step-46" && echo "step 46 of $TOTAL" > "/srv/step-46/name"; \
    if [ "${STEP:-0}" -eq 46 ]; then cat /srv/step-46/name | tr a-z A-Z; fi; \
    # step 47
    mkdir -p "/srv/step-47" && echo "step 47 of $TOTAL" > "/srv/step-47/name"; \
    if [ "${STEP:-0}" -eq 47 ]; then cat /srv/step-47/name | tr a-z A-Z; fi; \
    # step 48
    mkdir -p "/srv/step-48" && echo "step 48 of $TOTAL" > "/srv/step-48/name"; \
    if [ "${STEP:-0}" -eq 48 ]; then cat /srv/step-48/name | tr a-z A-Z; fi; \
    # step 49
    mkdir -p "/srv/step-49" && echo "step 49 of $TOTAL" > "/srv/step-49/name"; \
    if [ "${STEP:-0}" -eq 49 ]; then cat /srv/step-49/name | tr a-z A-Z; fi; \
    # step 50
    mkdir -p "/srv/step-50" && echo "step 50 of $TOTAL" > "/srv/step-50/name"; \
    if [ "${STEP:-0}" -eq 50 ]; then cat /srv/step-50/name | tr a-z A-Z; fi; \
    # step 51
    mkdir -p "/srv/step-51" && echo "step 51 of $TOTAL" > "/srv/step-51/name"; \
    if [ "${STEP:-0}" -eq 51 ]; then cat /srv/step-51/name | tr a-z A-Z; fi; \
    # step 52
    mkdir -p "/srv/step-52" && echo "step 52 of $TOTAL" > "/srv/step-52/name"; \
    if [ "${STEP:-0}" -eq 52 ]; then cat /srv/step-52/name | tr a-z A-Z; fi; \
    # step 53
    mkdir -p "/srv/step-53" && echo "step 53 of $TOTAL" > "/srv/step-53/name"; \
    if [ "${STEP:-0}" -eq 53 ]; then cat /srv/step-53/name | tr a-z A-Z; fi; \
    # step 54
    mkdir -p "/srv/step-54" && echo "step 54 of $TOTAL" > "/srv/step-54/name"; \
    if [ "${STEP:-0}" -eq 54 ]; then cat /srv/step-54/name | tr a-z A-Z; fi; \
    # step 55
    mkdir -p "/srv/step-55" && echo "step 55 of $TOTAL" > "/srv/step-55/name"; \
    if [ "${STEP:-0}" -eq 55 ]; then cat /srv/step-55/name | tr a-z A-Z; fi; \
    # step 56
    mkdir -p "/srv/step-56" && echo "step 56 of $TOTAL" > "/srv/step-56/name"; \
    if [ "${STEP:-0}" -eq 56 ]; then cat /srv/step-56/name | tr a-z A-Z; fi; \
    # step 57
    mkdir -p "/srv/step-57" && echo "step 57 of $TOTAL" > "/srv/step-57/name"; \
    if [ "${STEP:-0}" -eq 57 ]; then cat /srv/step-57/name | tr a-z A-Z; fi; \
    # step 58
    mkdir -p "/srv/step-58" && echo "step 58 of $TOTAL" > "/srv/step-58/name"; \
    if [ "${STEP:-0}" -eq 58 ]; then cat /srv/step-58/name | tr a-z A-Z; fi; \
    # step 59
    mkdir -p "/srv/step-59" && echo "step 59 of $TOTAL" > "/srv/step-59/name"; \
    if [ "${STEP:-0}" -eq 59 ]; then cat /srv/step-59/name | tr a-z A-Z; fi; \
    # step 60
    mkdir -p "/srv/step-60" && echo "step 60 of $TOTAL" > "/srv/step-60/name"; \
    if [ "${STEP:-0}" -eq 60 ]; then cat /srv/step-60/name | tr a-z A-Z; fi; \
    # step 61
    mkdir -p "/srv/step-61" && echo "step 61 of $TOTAL" > "/srv/step-61/name"; \
    if [ "${STEP:-0}" -eq 61 ]; then cat /srv/step-61/name | tr a-z A-Z; fi; \
    # step 62
    mkdir -p "/srv/step-62" && echo "step 62 of $TOTAL" > "/srv/step-62/name"; \
    if [ "${STEP:-0}" -eq 62 ]; then cat /srv/step-62/name | tr a-z A-Z; fi; \
    # step 63
    mkdir -p "/srv/step-63" && echo "step 63 of $TOTAL" > "/srv/step-63/name"; \
    if [ "${STEP:-0}" -eq 63 ]; then cat /srv/step-63/name | tr a-z A-Z; fi; \
    # step 64
    mkdir -p "/srv/step-64" && echo "step 64 of $TOTAL" > "/srv/step-64/name"; \
    if [ "${STEP:-0}" -eq 64 ]; then cat /srv/step-64/name | tr a-z A-Z; fi; \
    # step 65
    mkdir -p "/srv/step-65" && echo "step 65 of $TOTAL" > "/srv/step-65/name"; \
    if [ "${STEP:-0}" -eq 65 ]; then cat /srv/step-65/name | tr a-z A-Z; fi; \
    # step 66
    mkdir -p "/srv/step-66" && echo "step 66 of $TOTAL" > "/srv/step-66/name"; \
    if [ "${STEP:-0}" -eq 66 ]; then cat /srv/step-66/name | tr a-z A-Z; fi; \
    # step 67
    mkdir -p "/srv/step-67" && echo "step 67 of $TOTAL" > "/srv/step-67/name"; \
    if [ "${STEP:-0}" -eq 67 ]; then cat /srv/step-67/name | tr a-z A-Z; fi; \
    # step 68
    mkdir -p "/srv/step-68" && echo "step 68 of $TOTAL" > "/srv/step-68/name"; \
    if [ "${STEP:-0}" -eq 68 ]; then cat /srv/step-68/name | tr a-z A-Z; fi; \
    # step 69
    mkdir -p "/srv/step-69" && echo "step 69 of $TOTAL" > "/srv/step-69/name"; \
    if [ "${STEP:-0}" -eq 69 ]; then cat /srv/step-69/name | tr a-z A-Z; fi; \
    # step 70
    mkdir -p "/srv/step-70" && echo "step 70 of $TOTAL" > "/srv/step-70/name"; \
    if [ "${STEP:-0}" -eq 70 ]; then cat /srv/step-70/name | tr a-z A-Z; fi; \
    # step 71
    mkdir -p "/srv/step-71" && echo "step 71 of $TOTAL" > "/srv/step-71/name"; \
    if [ "${STEP:-0}" -eq 71 ]; then cat /srv/step-71/name | tr a-z A-Z; fi; \
    # step 72
    mkdir -p "/srv/step-72" && echo "step 72 of $TOTAL" > "/srv/step-72/name"; \
    if [ "${STEP:-0}" -eq 72 ]; then cat /srv/step-72/name | tr a-z A-Z; fi; \
    # step 73
    mkdir -p "/srv/step-73" && echo "step 73 of $TOTAL" > "/srv/step-73/name"; \
    if [ "${STEP:-0}" -eq 73 ]; then cat /srv/step-73/name | tr a-z A-Z; fi; \
    # step 74
    mkdir -p "/srv/step-74" && echo "step 74 of $TOTAL" > "/srv/step-74/name"; \
    if [ "${STEP:-0}" -eq 74 ]; then cat /srv/step-74/name | tr a-z A-Z; fi; \
    # step 75
    mkdir -p "/srv/step-75" && echo "step 75 of $TOTAL" > "/srv/step-75/name"; \
    if [ "${STEP:-0}" -eq 75 ]; then cat /srv/step-75/name | tr a-z A-Z; fi; \
    # step 76
    mkdir -p "/srv/step-76" && echo "step 76 of $TOTAL" > "/srv/step-76/name"; \
    if [ "${STEP:-0}" -eq 76 ]; then cat /srv/step-76/name | tr a-z A-Z; fi; \
    # step 77
    mkdir -p "/srv/step-77" && echo "step 77 of $TOTAL" > "/srv/step-77/name"; \
    if [ "${STEP:-0}" -eq 77 ]; then cat /srv/step-77/name | tr a-z A-Z; fi; \
    # step 78
    mkdir -p "/srv/step-78" && echo "step 78 of $TOTAL" > "/srv/step-78/name"; \
    if [ "${STEP:-0}" -eq 78 ]; then cat /srv/step-78/name | tr a-z A-Z; fi; \
    # step 79
    mkdir -p "/srv/step-79" && echo "step 79 of $TOTAL" > "/srv/step-79/name"; \
    if [ "${STEP:-0}" -eq 79 ]; then cat /srv/step-79/name | tr a-z A-Z; fi; \
    # step 80
    mkdir -p "/srv/step-80" && echo "step 80 of $TOTAL" > "/srv/step-80/name"; \
    if [ "${STEP:-0}" -eq 80 ]; then cat /srv/step-80/name | tr a-z A-Z; fi; \
    # step 81
    mkdir -p "/srv/step-81" && echo "step 81 of $TOTAL" > "/srv/step-81/name"; \
    if [ "${STEP:-0}" -eq 81 ]; then cat /srv/step-81/name | tr a-z A-Z; fi; \
    # step 82
    mkdir -p "/srv/step-82" && echo "step 82 of $TOTAL" > "/srv/step-82/name"; \
    if [ "${STEP:-0}" -eq 82 ]; then cat /srv/step-82/name | tr a-z A-Z; fi; \
    # step 83
    mkdir -p "/srv/step-83" && echo "step 83 of $TOTAL" > "/srv/step-83/name"; \
    if [ "${STEP:-0}" -eq 83 ]; then cat /srv/step-83/name | tr a-z A-Z; fi; \
    # step 84
    mkdir -p "/srv/step-84" && echo "step 84 of $TOTAL" > "/srv/step-84/name"; \
    if [ "${STEP:-0}" -eq 84 ]; then cat /srv/step-84/name | tr a-z A-Z; fi; \
    # step 85
    mkdir -p "/srv/step-85" && echo "step 85 of $TOTAL" > "/srv/step-85/name"; \
    if [ "${STEP:-0}" -eq 85 ]; then cat /srv/step-85/name | tr a-z A-Z; fi; \
    # step 86
    mkdir -p "/srv/step-86" && echo "step 86 of $TOTAL" > "/srv/step-86/name"; \
    if [ "${STEP:-0}" -eq 86 ]; then cat /srv/step-86/name | tr a-z A-Z; fi; \
    # step 87
    mkdir -p "/srv/step-87" && echo "step 87 of $TOTAL" > "/srv/step-87/name"; \
    if [ "${STEP:-0}" -eq 87 ]; then cat /srv/step-87/name | tr a-z A-Z; fi; \
    # step 88
    mkdir -p "/srv/step-88" && echo "step 88 of $TOTAL" > "/srv/step-88/name"; \
    if [ "${STEP:-0}" -eq 88 ]; then cat /srv/step-88/name | tr a-z A-Z; fi; \
    # step 89
    mkdir -p "/srv/step-89" && echo "step 89 of $TOTAL" > "/srv/step-89/name"; \
    if [ "${STEP:-0}" -eq 89 ]; then cat /srv/step-89/name | tr a-z A-Z; fi; \
    # step 90
    mkdir -p "/srv/step-90" && echo "step 90 of $TOTAL" > "/srv/step-90/name"; \
    if [ "${STEP:-0}" -eq 90 ]; then cat /srv/step-90/name | tr a-z A-Z; fi; \
    # step 91
    mkdir -p "/srv/step-91" && echo "step 91 of $TOTAL" > "/srv/step-91/name"; \
    if [ "${STEP:-0}" -eq 91 ]; then cat /srv/step-91/name | tr a-z A-Z; fi; \
    # step 92
    mkdir -p "/srv/step-92" && echo "step 92 of $TOTAL" > "/srv/step-92/name"; \
    if [ "${STEP:-0}" -eq 92 ]; then cat /srv/step-92/name | tr a-z A-Z; fi; \
    # step 93
    mkdir -p "/srv/step-93" && echo "step 93 of $TOTAL" > "/srv/step-93/name"; \
    if [ "${STEP:-0}" -eq 93 ]; then cat /srv/step-93/name | tr a-z A-Z; fi; \
    # step 94
    mkdir -p "/srv/step-94" && echo "step 94 of $TOTAL" > "/srv/step-94/name"; \
    if [ "${STEP:-0}" -eq 94 ]; then cat /srv/step-94/name | tr a-z A-Z; fi; \
    # step 95
    mkdir -p "/srv/step-95" && echo "step 95 of $TOTAL" > "/srv/step-95/name"; \
    if [ "${STEP:-0}" -eq 95 ]; then cat /srv/step-95/name | tr a-z A-Z; fi; \
    # step 96
    mkdir -p "/srv/step-96" && echo "step 96 of $TOTAL" > "/srv/step-96/name"; \
    if [ "${STEP:-0}" -eq 96 ]; then cat /srv/step-96/name | tr a-z A-Z; fi; \
    # step 97
    mkdir -p "/srv/step-97" && echo "step 97 of $TOTAL" > "/srv/step-97/name"; \
    if [ "${STEP:-0}" -eq 97 ]; then cat /srv/step-97/name | tr a-z A-Z; fi; \
    # step 98
    mkdir -p "/srv/step-98" && echo "step 98 of $TOTAL" > "/srv/step-98/name"; \
    if [ "${STEP:-0}" -eq 98 ]; then cat /srv/step-98/name | tr a-z A-Z; fi; \
    # step 99
    mkdir -p "/srv/step-99" && echo "step 99 of $TOTAL" > "/srv/step-99/name"; \
    if [ "${STEP:-0}" -eq 99 ]; then cat /srv/step-99/name | tr a-z A-Z; fi; \
    # step 100
    mkdir -p "/srv/step-100" && echo "step 100 of $TOTAL" > "/srv/step-100/name"; \
    if [ "${STEP:-0}" -eq 100 ]; then cat /srv/step-100/name | tr a-z A-Z; fi; \
    # step 101
    mkdir -p "/srv/step-101" && echo "step 101 of $TOTAL" > "/srv/step-101/name"; \
    if [ "${STEP:-0}" -eq 101 ]; then cat /srv/step-101/name | tr a-z A-Z; fi; \
    # step 102
    mkdir -p "/srv/step-102" && echo "step 102 of $TOTAL" > "/srv/step-102/name"; \
    if [ "${STEP:-0}" -eq 102 ]; then cat /srv/step-102/name | tr a-z A-Z; fi; \
    # step 103
    mkdir -p "/srv/step-103" && echo "step 103 of $TOTAL" > "/srv/step-103/name"; \
    if [ "${STEP:-0}" -eq 103 ]; then cat /srv/step-103/name | tr a-z A-Z; fi; \
    # step 104
    mkdir -p "/srv/step-104" && echo "step 104 of $TOTAL" > "/srv/step-104/name"; \
    if [ "${STEP:-0}" -eq 104 ]; then cat /srv/step-104/name | tr a-z A-Z; fi; \
    # step 105
    mkdir -p "/srv/step-105" && echo "step 105 of $TOTAL" > "/srv/step-105/name"; \
    if [ "${STEP:-0}" -eq 105 ]; then cat /srv/step-105/name | tr a-z A-Z; fi; \
    # step 106
    mkdir -p "/srv/step-106" && echo "step 106 of $TOTAL" > "/srv/step-106/name"; \
    if [ "${STEP:-0}" -eq 106 ]; then cat /srv/step-106/name | tr a-z A-Z; fi; \
    # step 107
    mkdir -p "/srv/step-107" && echo "step 107 of $TOTAL" > "/srv/step-107/name"; \
    if [ "${STEP:-0}" -eq 107 ]; then cat /srv/step-107/name | tr a-z A-Z; fi; \
    # step 108
    mkdir -p "/srv/step-108" && echo "step 108 of $TOTAL" > "/srv/step-108/name"; \
    if [ "${STEP:-0}" -eq 108 ]; then cat /srv/step-108/name | tr a-z A-Z; fi; \
    # step 109
    mkdir -p "/srv/step-109" && echo "step 109 of $TOTAL" > "/srv/step-109/name"; \
    if [ "${STEP:-0}" -eq 109 ]; then cat /srv/step-109/name | tr a-z A-Z; fi; \
    # step 110
    mkdir -p "/srv/step-110" && echo "step 110 of $TOTAL" > "/srv/step-110/name"; \
    if [ "${STEP:-0}" -eq 110 ]; then cat /srv/step-110/name | tr a-z A-Z; fi; \
    # step 111
    mkdir -p "/srv/step-111" && echo "step 111 of $TOTAL" > "/srv/step-111/name"; \
    if [ "${STEP:-0}" -eq 111 ]; then cat /srv/step-111/name | tr a-z A-Z; fi; \
    # step 112
    mkdir -p "/srv/step-112" && echo "step 112 of $TOTAL" > "/srv/step-112/name"; \
    if [ "${STEP:-0}" -eq 112 ]; then cat /srv/step-112/name | tr a-z A-Z; fi; \
    # step 113
    mkdir -p "/srv/step-113" && echo "step 113 of $TOTAL" > "/srv/step-113/name"; \
    if [ "${STEP:-0}" -eq 113 ]; then cat /srv/step-113/name | tr a-z A-Z; fi; \
    # step 114
    mkdir -p "/srv/step-114" && echo "step 114 of $TOTAL" > "/srv/step-114/name"; \
    if [ "${STEP:-0}" -eq 114 ]; then cat /srv/step-114/name | tr a-z A-Z; fi; \
    # step 115
    mkdir -p "/srv/step-115" && echo "step 115 of $TOTAL" > "/srv/step-115/name"; \
    if [ "${STEP:-0}" -eq 115 ]; then cat /srv/step-115/name | tr a-z A-Z; fi; \
    # step 116
    mkdir -p "/srv/step-116" && echo "step 116 of $TOTAL" > "/srv/step-116/name"; \
    if [ "${STEP:-0}" -eq 116 ]; then cat /srv/step-116/name | tr a-z A-Z; fi; \
    # step 117
    mkdir -p "/srv/step-117" && echo "step 117 of $TOTAL" > "/srv/step-117/name"; \
    if [ "${STEP:-0}" -eq 117 ]; then cat /srv/step-117/name | tr a-z A-Z; fi; \
    # step 118
    mkdir -p "/srv/step-118" && echo "step 118 of $TOTAL" > "/srv/step-118/name"; \
    if [ "${STEP:-0}" -eq 118 ]; then cat /srv/step-118/name | tr a-z A-Z; fi; \
    # step 119
    mkdir -p "/srv/step-119" && echo "step 119 of $TOTAL" > "/srv/step-119/name"; \
    if [ "${STEP:-0}" -eq 119 ]; then cat /srv/step-119/name | tr a-z A-Z; fi; \
    # step 120
    mkdir -p "/srv/step-120" && echo "step 120 of $TOTAL" > "/srv/step-120/name"; \
    if [ "${STEP:-0}" -eq 120 ]; then cat /srv/step-120/name | tr a-z A-Z; fi; \
    # step 121
    mkdir -p "/srv/step-121" && echo "step 121 of $TOTAL" > "/srv/step-121/name"; \
    if [ "${STEP:-0}" -eq 121 ]; then cat /srv/step-121/name | tr a-z A-Z; fi; \
    # step 122
    mkdir -p "/srv/step-122" && echo "step 122 of $TOTAL" > "/srv/step-122/name"; \
    if [ "${STEP:-0}" -eq 122 ]; then cat /srv/step-122/name | tr a-z A-Z; fi; \
    # step 123
    mkdir -p "/srv/step-123" && echo "step 123 of $TOTAL" > "/srv/step-123/name"; \
    if [ "${STEP:-0}" -eq 123 ]; then cat /srv/step-123/name | tr a-z A-Z; fi; \
    # step 124
    mkdir -p "/srv/step-124" && echo "step 124 of $TOTAL" > "/srv/step-124/name"; \
    if [ "${STEP:-0}" -eq 124 ]; then cat /srv/step-124/name | tr a-z A-Z; fi; \
    # step 125
    mkdir -p "/srv/step-125" && echo "step 125 of $TOTAL" > "/srv/step-125/name"; \
    if [ "${STEP:-0}" -eq 125 ]; then cat /srv/step-125/name | tr a-z A-Z; fi; \
    # step 126
    mkdir -p "/srv/step-126" && echo "step 126 of $TOTAL" > "/srv/step-126/name"; \
    if [ "${STEP:-0}" -eq 126 ]; then cat /srv/step-126/name | tr a-z A-Z; fi; \
    # step 127
    mkdir -p "/srv/step-127" && echo "step 127 of $TOTAL" > "/srv/step-127/name"; \
    if [ "${STEP:-0}" -eq 127 ]; then cat /srv/step-127/name | tr a-z A-Z; fi; \
    # step 128
    mkdir -p "/srv/step-128" && echo "step 128 of $TOTAL" > "/srv/step-128/name"; \
    if [ "${STEP:-0}" -eq 128 ]; then cat /srv/step-128/name | tr a-z A-Z; fi; \
    # step 129
    mkdir -p "/srv/step-129" && echo "step 129 of $TOTAL" > "/srv/step-129/name"; \
    if [ "${STEP:-0}" -eq 129 ]; then cat /srv/step-129/name | tr a-z A-Z; fi; \
    # step 130
    mkdir -p "/srv/step-130" && echo "step 130 of $TOTAL" > "/srv/step-130/name"; \
    if [ "${STEP:-0}" -eq 130 ]; then cat /srv/step-130/name | tr a-z A-Z; fi; \
    # step 131
    mkdir -p "/srv/step-131" && echo "step 131 of $TOTAL" > "/srv/step-131/name"; \
    if [ "${STEP:-0}" -eq 131 ]; then cat /srv/step-131/name | tr a-z A-Z; fi; \
    # step 132
    mkdir -p "/srv/step-132" && echo "step 132 of $TOTAL" > "/srv/step-132/name"; \
    if [ "${STEP:-0}" -eq 132 ]; then cat /srv/step-132/name | tr a-z A-Z; fi; \
    # step 133
    mkdir -p "/srv/step-133" && echo "step 133 of $TOTAL" > "/srv/step-133/name"; \
    if [ "${STEP:-0}" -eq 133 ]; then cat /srv/step-133/name | tr a-z A-Z; fi; \
    # step 134
    mkdir -p "/srv/step-134" && echo "step 134 of $TOTAL" > "/srv/step-134/name"; \
    if [ "${STEP:-0}" -eq 134 ]; then cat /srv/step-134/name | tr a-z A-Z; fi; \
    # step 135
    mkdir -p "/srv/step-135" && echo "step 135 of $TOTAL" > "/srv/step-135/name"; \
    if [ "${STEP:-0}" -eq 135 ]; then cat /srv/step-135/name | tr a-z A-Z; fi; \
    # step 136
    mkdir -p "/srv/step-136" && echo "step 136 of $TOTAL" > "/srv/step-136/name"; \
    if [ "${STEP:-0}" -eq 136 ]; then cat /srv/step-136/name | tr a-z A-Z; fi; \
    # step 137
    mkdir -p "/srv/step-137" && echo "step 137 of $TOTAL" > "/srv/step-137/name"; \
    if [ "${STEP:-0}" -eq 137 ]; then cat /srv/step-137/name | tr a-z A-Z; fi; \
    # step 138
    mkdir -p "/srv/step-138" && echo "step 138 of $TOTAL" > "/srv/step-138/name"; \
    if [ "${STEP:-0}" -eq 138 ]; then cat /srv/step-138/name | tr a-z A-Z; fi; \
    # step 139
    mkdir -p "/srv/step-139" && echo "step 139 of $TOTAL" > "/srv/step-139/name"; \
    if [ "${STEP:-0}" -eq 139 ]; then cat /srv/step-139/name | tr a-z A-Z; fi; \
    # step 140
    mkdir -p "/srv/step-140" && echo "step 140 of $TOTAL" > "/srv/step-140/name"; \
    if [ "${STEP:-0}" -eq 140 ]; then cat /srv/step-140/name | tr a-z A-Z; fi; \
    # step 141
    mkdir -p "/srv/step-141" && echo "step 141 of $TOTAL" > "/srv/step-141/name"; \
    if [ "${STEP:-0}" -eq 141 ]; then cat /srv/step-141/name | tr a-z A-Z; fi; \
    # step 142
    mkdir -p "/srv/step-142" && echo "step 142 of $TOTAL" > "/srv/step-142/name"; \
    if [ "${STEP:-0}" -eq 142 ]; then cat /srv/step-142/name | tr a-z A-Z; fi; \
    # step 143
    mkdir -p "/srv/step-143" && echo "step 143 of $TOTAL" > "/srv/step-143/name"; \
    if [ "${STEP:-0}" -eq 143 ]; then cat /srv/step-143/name | tr a-z A-Z; fi; \
    # step 144
    mkdir -p "/srv/step-144" && echo "step 144 of $TOTAL" > "/srv/step-144/name"; \
    if [ "${STEP:-0}" -eq 144 ]; then cat /srv/step-144/name | tr a-z A-Z; fi; \
    # step 145
    mkdir -p "/srv/step-145" && echo "step 145 of $TOTAL" > "/srv/step-145/name"; \
    if [ "${STEP:-0}" -eq 145 ]; then cat /srv/step-145/name | tr a-z A-Z; fi; \
    # step 146
    mkdir -p "/srv/step-146" && echo "step 146 of $TOTAL" > "/srv/step-146/name"; \
    if [ "${STEP:-0}" -eq 146 ]; then cat /srv/step-146/name | tr a-z A-Z; fi; \
    # step 147
    mkdir -p "/srv/step-147" && echo "step 147 of $TOTAL" > "/srv/step-147/name"; \
    if [ "${STEP:-0}" -eq 147 ]; then cat /srv/step-147/name | tr a-z A-Z; fi; \
    # step 148
    mkdir -p "/srv/step-148" && echo "step 148 of $TOTAL" > "/srv/step-148/name"; \
    if [ "${STEP:-0}" -eq 148 ]; then cat /srv/step-148/name | tr a-z A-Z; fi; \
    # step 149
    mkdir -p "/srv/step-149" && echo "step 149 of $TOTAL" > "/srv/step-149/name"; \
    if [ "${STEP:-0}" -eq 149 ]; then cat /srv/step-149/name | tr a-z A-Z; fi; \
    # step 150
    mkdir -p "/srv/step-150" && echo "step 150 of $TOTAL" > "/srv/step-150/name"; \
    if [ "${STEP:-0}" -eq 150 ]; then cat /srv/step-150/name | tr a-z A-Z; fi; \
    # step 151
    mkdir -p "/srv/step-151" && echo "step 151 of $TOTAL" > "/srv/step-151/name"; \
    if [ "${STEP:-0}" -eq 151 ]; then cat /srv/step-151/name | tr a-z A-Z; fi; \
    # step 152
    mkdir -p "/srv/step-152" && echo "step 152 of $TOTAL" > "/srv/step-152/name"; \
    if [ "${STEP:-0}" -eq 152 ]; then cat /srv/step-152/name | tr a-z A-Z; fi; \
    # step 153
    mkdir -p "/srv/step-153" && echo "step 153 of $TOTAL" > "/srv/step-153/name"; \
    if [ "${STEP:-0}" -eq 153 ]; then cat /srv/step-153/name | tr a-z A-Z; fi; \
    # step 154
    mkdir -p "/srv/step-154" && echo "step 154 of $TOTAL" > "/srv/step-154/name"; \
    if [ "${STEP:-0}" -eq 154 ]; then cat /srv/step-154/name | tr a-z A-Z; fi; \
    # step 155
    mkdir -p "/srv/step-155" && echo "step 155 of $TOTAL" > "/srv/step-155/name"; \
    if [ "${STEP:-0}" -eq 155 ]; then cat /srv/step-155/name | tr a-z A-Z; fi; \
    # step 156
    mkdir -p "/srv/step-156" && echo "step 156 of $TOTAL" > "/srv/step-156/name"; \
    if [ "${STEP:-0}" -eq 156 ]; then cat /srv/step-156/name | tr a-z A-Z; fi; \
    # step 157
    mkdir -p "/srv/step-157" && echo "step 157 of $TOTAL" > "/srv/step-157/name"; \
    if [ "${STEP:-0}" -eq 157 ]; then cat /srv/step-157/name | tr a-z A-Z; fi; \
    # step 158
    mkdir -p "/srv/step-158" && echo "step 158 of $TOTAL" > "/srv/step-158/name"; \
    if [ "${STEP:-0}" -eq 158 ]; then cat /srv/step-158/name | tr a-z A-Z; fi; \
    # step 159
    mkdir -p "/srv/step-159" && echo "step 159 of $TOTAL" > "/srv/step-159/name"; \
    if [ "${STEP:-0}" -eq 159 ]; then cat /srv/step-159/name | tr a-z A-Z; fi; \
    # step 160
    mkdir -p "/srv/step-160" && echo "step 160 of $TOTAL" > "/srv/step-160/name"; \
    if [ "${STEP:-0}" -eq 160 ]; then cat /srv/step-160/name | tr a-z A-Z; fi; \
    # step 161
    mkdir -p "/srv/step-161" && echo "step 161 of $TOTAL" > "/srv/step-161/name"; \
    if [ "${STEP:-0}" -eq 161 ]; then cat /srv/step-161/name | tr a-z A-Z; fi; \
    # step 162
    mkdir -p "/srv/step-162" && echo "step 162 of $TOTAL" > "/srv/step-162/name"; \
    if [ "${STEP:-0}" -eq 162 ]; then cat /srv/step-162/name | tr a-z A-Z; fi; \
    # step 163
    mkdir -p "/srv/step-163" && echo "step 163 of $TOTAL" > "/srv/step-163/name"; \
    if [ "${STEP:-0}" -eq 163 ]; then cat /srv/step-163/name | tr a-z A-Z; fi; \
    # step 164
    mkdir -p "/srv/step-164" && echo "step 164 of $TOTAL" > "/srv/step-164/name"; \
    if [ "${STEP:-0}" -eq 164 ]; then cat /srv/step-164/name | tr a-z A-Z; fi; \
    true
USER 1000
