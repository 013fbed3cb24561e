# escape=`
FROM mcr.microsoft.com/windows/servercore:ltsc2019
SHELL ["powershell", "-Command"]
RUN Install-WindowsFeature Feature-0; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 0' }; `
    Write-Host "C:\features\0\"
ENV FEATURE_0=C:\features\0
RUN Install-WindowsFeature Feature-1; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 1' }; `
    Write-Host "C:\features\1\"
ENV FEATURE_1=C:\features\1
RUN Install-WindowsFeature Feature-2; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 2' }; `
    Write-Host "C:\features\2\"
ENV FEATURE_2=C:\features\2
RUN Install-WindowsFeature Feature-3; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 3' }; `
    Write-Host "C:\features\3\"
ENV FEATURE_3=C:\features\3
RUN Install-WindowsFeature Feature-4; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 4' }; `
    Write-Host "C:\features\4\"
ENV FEATURE_4=C:\features\4
RUN Install-WindowsFeature Feature-5; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 5' }; `
    Write-Host "C:\features\5\"
ENV FEATURE_5=C:\features\5
RUN Install-WindowsFeature Feature-6; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 6' }; `
    Write-Host "C:\features\6\"
ENV FEATURE_6=C:\features\6
RUN Install-WindowsFeature Feature-7; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 7' }; `
    Write-Host "C:\features\7\"
ENV FEATURE_7=C:\features\7
RUN Install-WindowsFeature Feature-8; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 8' }; `
    Write-Host "C:\features\8\"
ENV FEATURE_8=C:\features\8
RUN Install-WindowsFeature Feature-9; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 9' }; `
    Write-Host "C:\features\9\"
ENV FEATURE_9=C:\features\9
RUN Install-WindowsFeature Feature-10; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 10' }; `
    Write-Host "C:\features\10\"
ENV FEATURE_10=C:\features\10
RUN Install-WindowsFeature Feature-11; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 11' }; `
    Write-Host "C:\features\11\"
ENV FEATURE_11=C:\features\11
RUN Install-WindowsFeature Feature-12; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 12' }; `
    Write-Host "C:\features\12\"
ENV FEATURE_12=C:\features\12
RUN Install-WindowsFeature Feature-13; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 13' }; `
    Write-Host "C:\features\13\"
ENV FEATURE_13=C:\features\13
RUN Install-WindowsFeature Feature-14; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 14' }; `
    Write-Host "C:\features\14\"
ENV FEATURE_14=C:\features\14
RUN Install-WindowsFeature Feature-15; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 15' }; `
    Write-Host "C:\features\15\"
ENV FEATURE_15=C:\features\15
RUN Install-WindowsFeature Feature-16; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 16' }; `
    Write-Host "C:\features\16\"
ENV FEATURE_16=C:\features\16
RUN Install-WindowsFeature Feature-17; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 17' }; `
    Write-Host "C:\features\17\"
ENV FEATURE_17=C:\features\17
RUN Install-WindowsFeature Feature-18; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 18' }; `
    Write-Host "C:\features\18\"
ENV FEATURE_18=C:\features\18
RUN Install-WindowsFeature Feature-19; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 19' }; `
    Write-Host "C:\features\19\"
ENV FEATURE_19=C:\features\19
RUN Install-WindowsFeature Feature-20; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 20' }; `
    Write-Host "C:\features\20\"
ENV FEATURE_20=C:\features\20
RUN Install-WindowsFeature Feature-21; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 21' }; `
    Write-Host "C:\features\21\"
ENV FEATURE_21=C:\features\21
RUN Install-WindowsFeature Feature-22; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 22' }; `
    Write-Host "C:\features\22\"
ENV FEATURE_22=C:\features\22
RUN Install-WindowsFeature Feature-23; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 23' }; `
    Write-Host "C:\features\23\"
ENV FEATURE_23=C:\features\23
RUN Install-WindowsFeature Feature-24; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 24' }; `
    Write-Host "C:\features\24\"
ENV FEATURE_24=C:\features\24
RUN Install-WindowsFeature Feature-25; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 25' }; `
    Write-Host "C:\features\25\"
ENV FEATURE_25=C:\features\25
RUN Install-WindowsFeature Feature-26; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 26' }; `
    Write-Host "C:\features\26\"
ENV FEATURE_26=C:\features\26
RUN Install-WindowsFeature Feature-27; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 27' }; `
    Write-Host "C:\features\27\"
ENV FEATURE_27=C:\features\27
RUN Install-WindowsFeature Feature-28; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 28' }; `
    Write-Host "C:\features\28\"
ENV FEATURE_28=C:\features\28
RUN Install-WindowsFeature Feature-29; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 29' }; `
    Write-Host "C:\features\29\"
ENV FEATURE_29=C:\features\29
RUN Install-WindowsFeature Feature-30; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 30' }; `
    Write-Host "C:\features\30\"
ENV FEATURE_30=C:\features\30
RUN Install-WindowsFeature Feature-31; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 31' }; `
    Write-Host "C:\features\31\"
ENV FEATURE_31=C:\features\31
RUN Install-WindowsFeature Feature-32; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 32' }; `
    Write-Host "C:\features\32\"
ENV FEATURE_32=C:\features\32
RUN Install-WindowsFeature Feature-33; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 33' }; `
    Write-Host "C:\features\33\"
ENV FEATURE_33=C:\features\33
RUN Install-WindowsFeature Feature-34; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 34' }; `
    Write-Host "C:\features\34\"
ENV FEATURE_34=C:\features\34
RUN Install-WindowsFeature Feature-35; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 35' }; `
    Write-Host "C:\features\35\"
ENV FEATURE_35=C:\features\35
RUN Install-WindowsFeature Feature-36; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 36' }; `
    Write-Host "C:\features\36\"
ENV FEATURE_36=C:\features\36
RUN Install-WindowsFeature Feature-37; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 37' }; `
    Write-Host "C:\features\37\"
ENV FEATURE_37=C:\features\37
RUN Install-WindowsFeature Feature-38; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 38' }; `
    Write-Host "C:\features\38\"
ENV FEATURE_38=C:\features\38
RUN Install-WindowsFeature Feature-39; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 39' }; `
    Write-Host "C:\features\39\"
ENV FEATURE_39=C:\features\39
RUN Install-WindowsFeature Feature-40; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 40' }; `
    Write-Host "C:\features\40\"
ENV FEATURE_40=C:\features\40
RUN Install-WindowsFeature Feature-41; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 41' }; `
    Write-Host "C:\features\41\"
ENV FEATURE_41=C:\features\41
RUN Install-WindowsFeature Feature-42; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 42' }; `
    Write-Host "C:\features\42\"
ENV FEATURE_42=C:\features\42
RUN Install-WindowsFeature Feature-43; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 43' }; `
    Write-Host "C:\features\43\"
ENV FEATURE_43=C:\features\43
RUN Install-WindowsFeature Feature-44; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 44' }; `
    Write-Host "C:\features\44\"
ENV FEATURE_44=C:\features\44
RUN Install-WindowsFeature Feature-45; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 45' }; `
    Write-Host "C:\features\45\"
ENV FEATURE_45=C:\features\45
RUN Install-WindowsFeature Feature-46; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 46' }; `
    Write-Host "C:\features\46\"
ENV FEATURE_46=C:\features\46
RUN Install-WindowsFeature Feature-47; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 47' }; `
    Write-Host "C:\features\47\"
ENV FEATURE_47=C:\features\47
RUN Install-WindowsFeature Feature-48; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 48' }; `
    Write-Host "C:\features\48\"
ENV FEATURE_48=C:\features\48
RUN Install-WindowsFeature Feature-49; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 49' }; `
    Write-Host "C:\features\49\"
ENV FEATURE_49=C:\features\49
RUN Install-WindowsFeature Feature-50; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 50' }; `
    Write-Host "C:\features\50\"
ENV FEATURE_50=C:\features\50
RUN Install-WindowsFeature Feature-51; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 51' }; `
    Write-Host "C:\features\51\"
ENV FEATURE_51=C:\features\51
RUN Install-WindowsFeature Feature-52; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 52' }; `
    Write-Host "C:\features\52\"
ENV FEATURE_52=C:\features\52
RUN Install-WindowsFeature Feature-53; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 53' }; `
    Write-Host "C:\features\53\"
ENV FEATURE_53=C:\features\53
RUN Install-WindowsFeature Feature-54; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 54' }; `
    Write-Host "C:\features\54\"
ENV FEATURE_54=C:\features\54
RUN Install-WindowsFeature Feature-55; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 55' }; `
    Write-Host "C:\features\55\"
ENV FEATURE_55=C:\features\55
RUN Install-WindowsFeature Feature-56; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 56' }; `
    Write-Host "C:\features\56\"
ENV FEATURE_56=C:\features\56
RUN Install-WindowsFeature Feature-57; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 57' }; `
    Write-Host "C:\features\57\"
ENV FEATURE_57=C:\features\57
RUN Install-WindowsFeature Feature-58; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 58' }; `
    Write-Host "C:\features\58\"
ENV FEATURE_58=C:\features\58
RUN Install-WindowsFeature Feature-59; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 59' }; `
    Write-Host "C:\features\59\"
ENV FEATURE_59=C:\features\59
RUN Install-WindowsFeature Feature-60; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 60' }; `
    Write-Host "C:\features\60\"
ENV FEATURE_60=C:\features\60
RUN Install-WindowsFeature Feature-61; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 61' }; `
    Write-Host "C:\features\61\"
ENV FEATURE_61=C:\features\61
RUN Install-WindowsFeature Feature-62; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 62' }; `
    Write-Host "C:\features\62\"
ENV FEATURE_62=C:\features\62
RUN Install-WindowsFeature Feature-63; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 63' }; `
    Write-Host "C:\features\63\"
ENV FEATURE_63=C:\features\63
RUN Install-WindowsFeature Feature-64; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 64' }; `
    Write-Host "C:\features\64\"
ENV FEATURE_64=C:\features\64
RUN Install-WindowsFeature Feature-65; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 65' }; `
    Write-Host "C:\features\65\"
ENV FEATURE_65=C:\features\65
RUN Install-WindowsFeature Feature-66; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 66' }; `
    Write-Host "C:\features\66\"
ENV FEATURE_66=C:\features\66
RUN Install-WindowsFeature Feature-67; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 67' }; `
    Write-Host "C:\features\67\"
ENV FEATURE_67=C:\features\67
RUN Install-WindowsFeature Feature-68; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 68' }; `
    Write-Host "C:\features\68\"
ENV FEATURE_68=C:\features\68
RUN Install-WindowsFeature Feature-69; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 69' }; `
    Write-Host "C:\features\69\"
ENV FEATURE_69=C:\features\69
RUN Install-WindowsFeature Feature-70; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 70' }; `
    Write-Host "C:\features\70\"
ENV FEATURE_70=C:\features\70
RUN Install-WindowsFeature Feature-71; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 71' }; `
    Write-Host "C:\features\71\"
ENV FEATURE_71=C:\features\71
RUN Install-WindowsFeature Feature-72; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 72' }; `
    Write-Host "C:\features\72\"
ENV FEATURE_72=C:\features\72
RUN Install-WindowsFeature Feature-73; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 73' }; `
    Write-Host "C:\features\73\"
ENV FEATURE_73=C:\features\73
RUN Install-WindowsFeature Feature-74; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 74' }; `
    Write-Host "C:\features\74\"
ENV FEATURE_74=C:\features\74
RUN Install-WindowsFeature Feature-75; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 75' }; `
    Write-Host "C:\features\75\"
ENV FEATURE_75=C:\features\75
RUN Install-WindowsFeature Feature-76; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 76' }; `
    Write-Host "C:\features\76\"
ENV FEATURE_76=C:\features\76
RUN Install-WindowsFeature Feature-77; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 77' }; `
    Write-Host "C:\features\77\"
ENV FEATURE_77=C:\features\77
RUN Install-WindowsFeature Feature-78; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 78' }; `
    Write-Host "C:\features\78\"
ENV FEATURE_78=C:\features\78
RUN Install-WindowsFeature Feature-79; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 79' }; `
    Write-Host "C:\features\79\"
ENV FEATURE_79=C:\features\79
RUN Install-WindowsFeature Feature-80; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 80' }; `
    Write-Host "C:\features\80\"
ENV FEATURE_80=C:\features\80
RUN Install-WindowsFeature Feature-81; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 81' }; `
    Write-Host "C:\features\81\"
ENV FEATURE_81=C:\features\81
RUN Install-WindowsFeature Feature-82; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 82' }; `
    Write-Host "C:\features\82\"
ENV FEATURE_82=C:\features\82
RUN Install-WindowsFeature Feature-83; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 83' }; `
    Write-Host "C:\features\83\"
ENV FEATURE_83=C:\features\83
RUN Install-WindowsFeature Feature-84; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 84' }; `
    Write-Host "C:\features\84\"
ENV FEATURE_84=C:\features\84
RUN Install-WindowsFeature Feature-85; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 85' }; `
    Write-Host "C:\features\85\"
ENV FEATURE_85=C:\features\85
RUN Install-WindowsFeature Feature-86; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 86' }; `
    Write-Host "C:\features\86\"
ENV FEATURE_86=C:\features\86
RUN Install-WindowsFeature Feature-87; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 87' }; `
    Write-Host "C:\features\87\"
ENV FEATURE_87=C:\features\87
RUN Install-WindowsFeature Feature-88; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 88' }; `
    Write-Host "C:\features\88\"
ENV FEATURE_88=C:\features\88
RUN Install-WindowsFeature Feature-89; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 89' }; `
    Write-Host "C:\features\89\"
ENV FEATURE_89=C:\features\89
RUN Install-WindowsFeature Feature-90; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 90' }; `
    Write-Host "C:\features\90\"
ENV FEATURE_90=C:\features\90
RUN Install-WindowsFeature Feature-91; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 91' }; `
    Write-Host "C:\features\91\"
ENV FEATURE_91=C:\features\91
RUN Install-WindowsFeature Feature-92; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 92' }; `
    Write-Host "C:\features\92\"
ENV FEATURE_92=C:\features\92
RUN Install-WindowsFeature Feature-93; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 93' }; `
    Write-Host "C:\features\93\"
ENV FEATURE_93=C:\features\93
RUN Install-WindowsFeature Feature-94; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 94' }; `
    Write-Host "C:\features\94\"
ENV FEATURE_94=C:\features\94
RUN Install-WindowsFeature Feature-95; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 95' }; `
    Write-Host "C:\features\95\"
ENV FEATURE_95=C:\features\95
RUN Install-WindowsFeature Feature-96; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 96' }; `
    Write-Host "C:\features\96\"
ENV FEATURE_96=C:\features\96
RUN Install-WindowsFeature Feature-97; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 97' }; `
    Write-Host "C:\features\97\"
ENV FEATURE_97=C:\features\97
RUN Install-WindowsFeature Feature-98; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 98' }; `
    Write-Host "C:\features\98\"
ENV FEATURE_98=C:\features\98
RUN Install-WindowsFeature Feature-99; `
    if ($LASTEXITCODE -ne 0) { throw 'feature 99' }; `
    Write-Host "C:\features\99\"
ENV FEATURE_99=C:\features\99
