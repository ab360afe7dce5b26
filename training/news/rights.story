# Fourteen Malaysians brought home from Poipet compound
E Movement | Fourteen Malaysians *brought* home from | asserted | patient: Fourteen Malaysians | origin: Poipet compound
E Abuse | said to have been *held* in a walled compound | alleged | patient: Fourteen Malaysians | place: Poipet
E Movement | *landed* at Kuala Lumpur International Airport | reported | again | agent: Fourteen Malaysians | place: Kuala Lumpur International Airport | time: on Tuesday night | source: Wisma Putra
E Meeting | three weeks of *negotiation* | reported | time: three weeks | source: Wisma Putra
E Investigation | still being *traced* | reported | patient: another 31 people | source: Rahimi Kasturi
E Crime | had been *promised* a customer-service job | reported | patient: a 19-year-old from Sungai Petani | source: Hishamuddin Loke
E Business | had *sold* a Proton Saga | reported | agent: His father | patient: a Proton Saga | source: Hishamuddin Loke
E Other | to *pay* a middleman | reported | agent: His father | patient: a middleman | source: Hishamuddin Loke
E Investigation | would be *interviewed* under | planned | patient: the returnees | source: Sivalingam Arumugam
S | Wisma Putra *said* in a statement | speaker: Wisma Putra
S | *adding* that another 31 people | speaker: Rahimi Kasturi
S | ” Rahimi *said*. | speaker: Rahimi
S | *told* reporters that the youngest | speaker: Hishamuddin Loke
S | Sivalingam Arumugam *said* the returnees | speaker: Sivalingam Arumugam
S | None was a suspect, he *said* | speaker: he
R | *Foreign Minister* Datuk Seri Rahimi Kasturi | person: Rahimi Kasturi
R | Hishamuddin Loke, *secretary-general* of the Malaysia | person: Hishamuddin Loke | organization: Malaysia International Humanitarian Organisation
R | Department *deputy director* Sivalingam | person: Sivalingam Arumugam | organization: Bukit Aman Commercial Crime Investigation Department
L leads | subject: Hishamuddin Loke | object: Malaysia International Humanitarian Organisation
L memberOf | subject: Sivalingam Arumugam | object: Bukit Aman Commercial Crime Investigation Department
L within | subject: Poipet | object: Cambodia

# Okhna's firm told to stop filling Boeung Tamok
E Business | stop *filling* Boeung Tamok | asserted | agent: Okhna's firm | patient: Boeung Tamok
E Business | begun *dumping* sand into | reported | again | agent: trucks | patient: sand | place: Boeung Tamok | source: Residents of Samrong Tbong village
E Legislation | Administration *ordering* work to halt | asserted | agent: Prek Pnov District Administration | patient: work
E Legislation | Okhna's firm *told* to stop | asserted | again | patient: Okhna's firm
E Investigation | They *measured* my house twice | reported | agent: They | patient: my house | source: Prak Davy
E Business | twice and *offered* me $800 | reported | agent: They | patient: $800 | beneficiary: me | source: Prak Davy
E Other | was *born* here | reported | patient: My grandmother | source: Prak Davy
E Protest | who *petitioned* Phnom Penh City Hall | asserted | agent: 112 householders | patient: Phnom Penh City Hall | time: in May
E Investigation | she was *questioned* for six hours | reported | patient: she | place: the district police station | time: for six hours | source: Davy
S | village *said* on Monday that trucks | speaker: Residents of Samrong Tbong village
S | Ly Vannara, *said* by phone | speaker: Ly Vannara
S | ” *said* Prak Davy, 36 | speaker: Prak Davy
S | Davy *said* she was | speaker: Davy
S | Sahmakum Teang Tnaut, *said* fair | speaker: Soeung Pisey
S | Thim Sovann *asked* villagers | speaker: Thim Sovann
R | *company representative*, Ly Vannara | person: Ly Vannara
R | Soeung Pisey, *urban-rights coordinator* at | person: Soeung Pisey | organization: Sahmakum Teang Tnaut
R | *District governor* Thim Sovann | person: Thim Sovann
L ownerOf | subject: Heng Sokunthea | object: Golden Lotus Development
L memberOf | subject: Ly Vannara | object: Golden Lotus Development
L memberOf | subject: Soeung Pisey | object: Sahmakum Teang Tnaut
L within | subject: Boeung Tamok | object: Phnom Penh

# Lampedusa boat: survivors speak of nine days adrift
E Accident | nine days *adrift* | reported | patient: survivors | time: nine days | source: survivors
E Accident | 22 people are *missing* after | reported | patient: At least 22 people | source: Italian Coast Guard
E Movement | that had *left* Sfax | reported | agent: a metal boat | origin: Sfax | time: nine days earlier | source: Italian Coast Guard
E Accident | nine days earlier *sank* some 40 miles | reported | patient: a metal boat | place: some 40 miles south-west of Lampedusa | time: on Thursday | source: Italian Coast Guard
E Rescue | were *taken* aboard the charity ship | asserted | agent: Mare Aperto | patient: Eleven survivors
E Movement | and *brought* to the Favaloro pier | asserted | patient: Eleven survivors | destination: the Favaloro pier
E Accident | the engine *stopped* on | reported | patient: the engine | time: on the second night | source: Alseny
E Other | They *drank* sea water | reported | agent: They | patient: sea water | source: Chiara Bonfanti-Rao
E Death | among the *dead* | reported | patient: two brothers from Kindia | source: Bonfanti-Rao
E Legal | has *opened* a file | asserted | agent: Salvo Mancarella | patient: persons unknown
E Other | it had *passed* on the position | reported | agent: Alarm Phone | patient: the position | beneficiary: authorities | time: on 3 June | source: Alarm Phone
S | survivors *speak* of nine | speaker: survivors
S | Italian Coast Guard *said* on Thursday | speaker: Italian Coast Guard
S | Alseny, *told* mediators | speaker: Alseny
S | which were not there," *said* | speaker: Chiara Bonfanti-Rao
S | Bonfanti-Rao *said* two brothers | speaker: Bonfanti-Rao
S | a hotline run by volunteers, *said* it | speaker: Alarm Phone
R | a *mason* named Alseny | person: Alseny
R | Chiara Bonfanti-Rao, a *psychologist* with | person: Chiara Bonfanti-Rao | organization: Médecins Sans Frontières
R | The *prosecutor* of Agrigento | person: Salvo Mancarella | place: Agrigento
L memberOf | subject: Chiara Bonfanti-Rao | object: Médecins Sans Frontières
L within | subject: AGRIGENTO | object: Italy

# EDITOR IN TASHKENT FINED OVER FACEBOOK POST
E Legal | IN TASHKENT *FINED* OVER | asserted | patient: EDITOR | place: TASHKENT
E Publication | OVER FACEBOOK *POST* | asserted
E Legal | capital has *fined* the editor | reported | again | agent: A court in the Uzbek capital | patient: the editor of a small regional website | time: on Wednesday | source: her lawyer
E Publication | for a Facebook *post* about | asserted | again
E Legal | was *found guilty* of | asserted | again | patient: Dilnoza Yuldasheva | place: Mirzo Ulugbek District Criminal Court
E Crime | guilty of *spreading* false | alleged | agent: Dilnoza Yuldasheva | patient: false information | source: Mirzo Ulugbek District Criminal Court
E Legal | The *hearing* lasted | asserted | time: 40 minutes
E Legal | he would *appeal* to | planned | agent: he | patient: Tashkent City Court | source: Rustam Karimjonov
E Publication | The *post* quoted a teacher | asserted | again
E Abuse | colleagues had been *told* to pick | reported | patient: colleagues | place: Pop district | source: a teacher in Pop district
E Protest | unions and brands, *ended* its boycott | asserted | agent: Cotton Campaign | patient: its boycott | time: in 2022
E Protest | ended its *boycott* in | asserted | agent: Cotton Campaign
E Legal | A *fine* is not prison | reported | again | source: Yuldasheva
E Legal | have the *verdict* set aside | asserted | again
S | her lawyer *said* on Wednesday | speaker: her lawyer
S | Rustam Karimjonov, *said* he | speaker: Rustam Karimjonov
S | Pop district who *said* that | speaker: a teacher in Pop district
S | Poverty Reduction *denied* it | speaker: Ministry of Employment and Poverty Reduction
S | Yuldasheva *told* Ozodlik | speaker: Yuldasheva
S | (CPJ) *called* on President | speaker: Committee to Protect Journalists
R | Her *lawyer*, Rustam | person: Rustam Karimjonov
R | *President* Sherzod Alimov | person: Sherzod Alimov
L leads | subject: Dilnoza Yuldasheva | object: Vodiy Ovozi
L partOf | subject: Ozodlik | object: RFE/RL
L headquarteredIn | subject: Vodiy Ovozi | object: Namangan

# Garment workers at Katunayake end sit-in after bonus deal
E Protest | Katunayake *end* sit-in | asserted | agent: Garment workers | patient: sit-in | place: Katunayake
E Protest | end *sit-in* after | asserted | again | agent: Garment workers | place: Katunayake
E Agreement | after bonus *deal* | asserted
E Protest | *went back* to their machines | asserted | again | agent: About 600 workers | place: Katunayake Free Trade Zone | time: on Monday
E Agreement | the management *agreed* to pay | asserted | again | agent: the management
E Business | agreed to *pay* the April | planned | agent: the management | patient: the April festival bonus
E Agreement | the deal was *reached* at | reported | again | place: Department of Labour | source: Anton Jayamanne
E Meeting | eleven hours of *talks* chaired | reported | agent: Prabath Weerakkody | place: Department of Labour | source: Anton Jayamanne
E Business | orders *fell* by a third | reported | patient: orders | source: Crystal Stitch Lanka (Pvt) Ltd
E Business | in Germany *moved* to Ethiopia | reported | agent: a buyer in Germany | origin: Germany | destination: Ethiopia | source: Crystal Stitch Lanka (Pvt) Ltd
E Abuse | guards *locked* the canteen | reported | agent: security guards | patient: the canteen | time: on the second day | source: Kumuduni Rathnayake
E Other | We *ate* bread and dhal | reported | agent: We | patient: bread and dhal | source: she
E Health | were *treated* for dehydration | asserted | patient: Nine women | place: Negombo District General Hospital
E Arrest | No *arrests* were made | denied
S | Anton Jayamanne *said* the deal | speaker: Anton Jayamanne
S | Jayamanne *described* it | speaker: Jayamanne
S | had *told* the Board of Investment | speaker: Crystal Stitch Lanka (Pvt) Ltd
S | Workers *said* they | speaker: Workers
S | Monaragala, *said* security | speaker: Kumuduni Rathnayake
S | she *said*, referring | speaker: she
R | Union *joint secretary* Anton | person: Anton Jayamanne | organization: Free Trade Zones and General Services Employees Union
R | *Commissioner General* Prabath | person: Prabath Weerakkody | organization: Department of Labour
R | a *sewing-machine operator* from | person: Kumuduni Rathnayake
R | *Rev. Fr.* Jude Lasantha | person: Jude Lasantha
L memberOf | subject: Anton Jayamanne | object: Free Trade Zones and General Services Employees Union
L leads | subject: Prabath Weerakkody | object: Department of Labour
L locatedIn | subject: Department of Labour | object: Narahenpita

# Chief's palace in Nkoranza hosts talks on farmland taken for quarry
E Meeting | hosts *talks* on farmland | asserted | agent: Chief's palace | place: Nkoranza
E Crime | farmland *taken* for quarry | asserted | patient: farmland
E Meeting | assembly members *met* for | asserted | again | agent: Elders | agent: farmers | agent: assembly members | place: Nkoranza | time: on Saturday
E Business | that has *swallowed* about 70 acres | asserted | again | agent: a granite quarry | patient: about 70 acres of yam and cashew farms
E Meeting | chaired the *meeting* | asserted | again | agent: Nana Kwame Baffoe-Ampem
E Business | no one had *sold* the land | denied | agent: no one | patient: the land | source: Nana Kwame Baffoe-Ampem
E Death | a man who *died* in 2009 | reported | patient: a man | time: in 2009 | source: Nana Kwame Baffoe-Ampem
E Business | My client *paid* GH¢380,000 | reported | agent: My client | patient: GH¢380,000 | beneficiary: people | source: Anokye
E Investigation | promised to *bring in* the Lands | planned | agent: Joseph Dwomoh | patient: Lands Commission | patient: Minerals Commission | time: within a fortnight
E Business | has *offered* to pay for a surveyor | asserted | agent: Wacam | patient: a surveyor
E Publication | a letter *read out* by radio | asserted | agent: Kofi Sarpong | patient: a letter
E Legislation | it had *issued* no permit | denied | agent: it | patient: no permit | source: Environmental Protection Agency
S | who chaired the meeting, *said* no one | speaker: Nana Kwame Baffoe-Ampem
S | ” Anokye *said*. | speaker: Anokye
S | Joseph Dwomoh, *promised* to | speaker: Joseph Dwomoh
S | five children, *asked* who | speaker: Ama Konadu
S | (EPA) *said* in a letter | speaker: Environmental Protection Agency
R | the *lawyer* for Abrepo | person: Theresa Anokye | organization: Abrepo Stone Works Limited
R | The *Municipal Chief Executive*, Joseph | person: Joseph Dwomoh
R | *radio host* Kofi Sarpong | person: Kofi Sarpong | organization: Agyenkwa FM
L memberOf | subject: Kofi Sarpong | object: Agyenkwa FM
L headquarteredIn | subject: Wacam | object: Tarkwa
L within | subject: Nkoranza | object: Bono East Region

# Rohingya boat lands in Pidie; villagers feed 184
E Movement | Rohingya boat *lands* in Pidie | asserted | agent: Rohingya boat | place: Pidie
E Rescue | villagers *feed* 184 | asserted | agent: villagers | patient: 184 | place: Pidie
E Movement | *ran ashore* before dawn | asserted | again | agent: A wooden boat with 184 Rohingya aboard | place: Ujong Pie beach | time: before dawn on Sunday
E Rescue | his neighbours *carried* the children | asserted | agent: Marzuki | agent: his neighbours | patient: the children | destination: the village hall
E Rescue | and *cooked* rice porridge | asserted | again | agent: Marzuki | agent: his neighbours | patient: rice porridge
E Movement | the group had *left* Cox's Bazar | reported | agent: the group | origin: Cox's Bazar | time: 41 days earlier | source: Faisal Rahmatillah
E Death | had *died* on the way | reported | patient: At least 20 | source: Faisal Rahmatillah
E Investigation | were being *sought* under | reported | patient: four crew members | source: Imam Hardjito
E Protest | *hung* a banner | asserted | agent: Some residents of Muara Tiga | patient: a banner
S | ” *said* Marzuki, a fisherman | speaker: Marzuki
S | protection officer of UNHCR, *said* | speaker: Faisal Rahmatillah
S | Imam Hardjito *said* four | speaker: Imam Hardjito
S | a banner *asking* that | speaker: Some residents of Muara Tiga
S | Wahyudin Yunus *said* he | speaker: Wahyudin Yunus
S | Azharul Husna Putri *reminded* officials | speaker: Azharul Husna Putri
R | Marzuki, a *fisherman* and | person: Marzuki
R | and *secretary* of the local | person: Marzuki | organization: Panglima Laot
R | a *protection officer* of | person: Faisal Rahmatillah | organization: UNHCR
R | Pidie Police *chief* | person: Imam Hardjito | organization: Pidie Police
R | *Adj. Sr. Comr.* Imam | person: Imam Hardjito
R | Acting *regent* Wahyudin | person: Wahyudin Yunus
R | Aceh *coordinator* Azharul | person: Azharul Husna Putri | organization: KontraS Aceh
L memberOf | subject: Marzuki | object: Panglima Laot
L memberOf | subject: Faisal Rahmatillah | object: UNHCR
L leads | subject: Imam Hardjito | object: Pidie Police
L memberOf | subject: Azharul Husna Putri | object: KontraS Aceh
L within | subject: SIGLI | object: Aceh
L within | subject: Ujong Pie beach | object: Pidie Regency
L within | subject: Cox's Bazar | object: Bangladesh

# Ex-mayor of Iguala council faces new inquiry over missing buses file
E Investigation | faces new *inquiry* over | asserted | patient: Ex-mayor of Iguala council
E Investigation | opened a second *inquiry* into | reported | again | agent: Prosecutors | patient: the disappearance of a box of documents | source: a federal official
E Crime | the *disappearance* of a box | reported | patient: a box of documents | place: Iguala | source: a federal official
E Appointment | *sat* on the council | asserted | agent: Leobardo Arizmendi | time: until 2015
E Appointment | later *ran* the town hall | asserted | agent: Leobardo Arizmendi | patient: the town hall | time: for seven months
E Legal | has been *summoned* as a witness | asserted | agent: Fiscalía General de la República | patient: Leobardo Arizmendi
E Investigation | when he *found* it | reported | agent: he | patient: it | source: Leobardo Arizmendi
E Culture | whose grandson *studied* at | asserted | agent: grandson | place: Raúl Isidro Burgos Rural Teachers' College
E Investigation | client would *cooperate* | planned | agent: his client | source: Germán Ocampo Lugo
E Legal | The *hearing* is set | planned | time: Día de la Candelaria
S | a federal official *said* on Tuesday | speaker: a federal official
S | He has *said* the box | speaker: He
S | not paper," *said* the 67-year-old | speaker: the 67-year-old
S | several families, *asked* that | speaker: Centro de Derechos Humanos de la Montaña Tlachinollan
S | Germán Ocampo Lugo, *said* his | speaker: Germán Ocampo Lugo
R | Arizmendi's *lawyer*, Germán | person: Germán Ocampo Lugo
L memberOf | subject: Leobardo Arizmendi | object: PRD
L within | subject: Iguala | object: Guerrero

# Election monitors report delays at 61 polling stations in Zambezia
E Election | report *delays* at 61 | reported | place: 61 polling stations | source: Election monitors
E Other | Observers *deployed* by Sala | asserted | agent: Sala da Paz | patient: Observers
E Election | that voting *started* more | reported | again | patient: voting | place: 61 polling stations | time: more than two hours late | source: Observers
E Election | registers had *gone* to | reported | patient: the registers | destination: the wrong schools | source: Ofélia Nhantumbo
E Investigation | was *found* with seven | asserted | patient: Celso Muapala | place: Gurúè
E Other | he was *keeping* them dry | reported | agent: he | patient: them | source: he
E Election | wants the *vote* in Milange | asserted | place: Milange
E Publication | statement would be *read out* in | planned | patient: a preliminary statement | place: Maputo | time: on Saturday | source: She
E Election | 2024 general *election* are due | asserted | time: 2024
E Publication | *results* of the 2024 | planned | time: within 15 days
S | monitors *report* delays | speaker: Election monitors
S | civic groups, *said* on Thursday | speaker: Observers
S | spokeswoman, *said* that the registers | speaker: Ofélia Nhantumbo
S | he *told* police | speaker: he
S | (STAE) *conceded* | speaker: Technical Secretariat for Electoral Administration
S | but *said* that the turnout | speaker: Technical Secretariat for Electoral Administration
S | Frelimo *said* it was | speaker: Frelimo
S | She *said* only | speaker: She
R | the platform's *spokeswoman*, | person: Ofélia Nhantumbo | organization: Sala da Paz
R | a *presiding officer*, Celso | person: Celso Muapala
R | Renamo *district delegate* Brito | person: Brito Alfândega | organization: Renamo
R | *Mission head* Annelies | person: Annelies Verhaeghe | organization: European Union
L memberOf | subject: Ofélia Nhantumbo | object: Sala da Paz
L memberOf | subject: Brito Alfândega | object: Renamo
L memberOf | subject: Annelies Verhaeghe | object: European Union
L within | subject: Morrumbala | object: Zambézia
L within | subject: Milange | object: Zambézia

# Guard charged over death of remand prisoner in Luzira
E Legal | Guard *charged* over death | asserted | patient: Guard
E Death | over *death* of remand | asserted | patient: remand prisoner | place: Luzira
E Legal | on Monday *charged* with manslaughter | asserted | again | patient: A prison warder | place: Nakawa Chief Magistrates Court | time: on Monday
E Crime | with *manslaughter* at | alleged | agent: A prison warder | patient: a 24-year-old boda boda rider
E Death | over the *death* of a 24-year-old | asserted | again | patient: a 24-year-old boda boda rider
E Arrest | eleven days on *remand* in | asserted | patient: a 24-year-old boda boda rider | place: Luzira Upper Prison | time: eleven days
E Legal | not allowed to *plead* before | denied | agent: Moses Opolot | patient: Winfred Nabasirye
E Arrest | who *sent* him to Kigo | asserted | agent: Winfred Nabasirye | patient: him | destination: Kigo Prison | time: until July 18
E Investigation | that *inquiries* were complete | reported | source: Ivan Kyazze
E Arrest | was *picked up* in Bwaise | asserted | patient: Sharif Ssemwogerere | place: Bwaise
E Crime | for *riding* without a permit | alleged | agent: Sharif Ssemwogerere
E Other | she had *taken* him posho | reported | agent: she | patient: posho and sugar | beneficiary: him | time: every other day | source: Madinah Nalwoga
E Health | he was *refusing* food | reported | agent: he | patient: food | time: On the tenth day | source: they
E Other | they *gave* me a plastic bag | reported | agent: they | patient: a plastic bag | beneficiary: me | time: On the eleventh | source: Nalwoga
S | Ivan Kyazze, *told* court | speaker: Ivan Kyazze
S | Hajjat Madinah Nalwoga, *said* she | speaker: Madinah Nalwoga
S | they *told* me he | speaker: they
S | plastic bag," *said* Nalwoga | speaker: Nalwoga
S | Byamugisha-Rwot *said* the service | speaker: Frank Byamugisha-Rwot
S | have both *asked* for | speaker: Uganda Human Rights Commission
R | *Grade One Magistrate* Winfred | person: Winfred Nabasirye
R | A *prison warder* was | person: Moses Opolot
R | The *state attorney*, Ivan | person: Ivan Kyazze
R | Uganda Prisons Service *spokesman* Frank | person: Frank Byamugisha-Rwot | organization: Uganda Prisons Service
L childOf | subject: Sharif Ssemwogerere | object: Madinah Nalwoga
L memberOf | subject: Frank Byamugisha-Rwot | object: Uganda Prisons Service

# Wage boards: Assam tea union threatens "garden-to-garden" strike
E Protest | "garden-to-garden" *strike* | planned | agent: Assam tea union
E Protest | on Friday *served* a 21-day notice | asserted | agent: Assam Chah Mazdoor Sangha | patient: planters | place: upper Assam | time: on Friday
E Meeting | *Talks* convened by | asserted | agent: Pranab Kakoty | place: Guwahati
E Meeting | Guwahati *broke down* on | asserted | again | patient: Talks | time: on Wednesday
E Business | it had *advertised* the post | reported | agent: it | patient: the post | time: three times | source: A spokesman for McKinnon Highlands Limited
E Protest | 12-hour *bandh* in | planned | agent: All Adivasi Students' Association of Assam | place: Tinsukia | place: Charaideo | time: on Monday
S | tea union *threatens* | speaker: Assam tea union
S | *demanding* that the daily | speaker: Assam Chah Mazdoor Sangha
S | Rupesh Gowala-Tanti *said* the | speaker: Rupesh Gowala-Tanti
S | she was twelve, *said* her | speaker: Phulmoni Kurmi
S | she *told* this correspondent | speaker: she
S | which owns the estate, *said* it | speaker: A spokesman for McKinnon Highlands Limited
S | Saikia-Barua *appealed* for calm | speaker: Hemanga Saikia-Barua
R | *General secretary* Rupesh | person: Rupesh Gowala-Tanti | organization: Assam Chah Mazdoor Sangha
R | *Labour Commissioner* Shri | person: Pranab Kakoty
R | *Chief Minister* Hemanga | person: Hemanga Saikia-Barua
L memberOf | subject: Rupesh Gowala-Tanti | object: Assam Chah Mazdoor Sangha
L ownerOf | subject: McKinnon Highlands Limited | object: Hatigarh Tea Estate

# Rights commission visits flooded cells at Maula
E Meeting | commission *visits* flooded | asserted | agent: Rights commission | patient: flooded cells | place: Maula
E Investigation | Commission *found* 46 men | reported | agent: Inspectors | patient: 46 men | place: Maula Prison | source: a report
E Meeting | when they *visited* Maula Prison | reported | again | agent: they | patient: Maula Prison | source: a report
E Disaster | last month's *rains* | asserted | place: Lilongwe | time: last month
E Publication | a report *released* on Tuesday | asserted | patient: a report | time: on Tuesday
E Disaster | blocks had *cracked* and | reported | patient: the walls of two blocks | source: Chikondi Mphande
E Disaster | that sewage *ran* into | reported | patient: sewage | destination: the kitchen | source: Chikondi Mphande
E Legal | had *waited* more than three years | reported | agent: Some 310 inmates | time: more than three years | source: he
E Legal | camp courts would *resume* in | planned | agent: camp courts | time: in October | source: Agnes Kadzamira-Phiri
E Disaster | Cyclone Freddy had *destroyed* the | reported | agent: Cyclone Freddy | patient: the women's wing | place: Chichiri | source: Mwandida Theu
S | *according* to a report | speaker: a report
S | Chikondi Mphande *said* that the walls | speaker: Chikondi Mphande
S | floor was water," she *said* | speaker: she
S | Gift Chavula *said* the report | speaker: Gift Chavula
S | was fair and *blamed* overcrowding | speaker: Gift Chavula
S | inmates, he *said*, had | speaker: he
S | Agnes Kadzamira-Phiri, *said* that camp | speaker: Agnes Kadzamira-Phiri
S | (CHREAA) has *asked* that | speaker: Centre for Human Rights Education, Advice and Assistance
S | Mwandida Theu, *recalled* that | speaker: Mwandida Theu
R | *Commissioner* Chikondi | person: Chikondi Mphande | organization: Malawi Human Rights Commission
R | Malawi Prison Service *spokesperson* Assistant | person: Gift Chavula | organization: Malawi Prison Service
R | *Assistant Superintendent* Gift | person: Gift Chavula
R | The Judiciary's *registrar*, | person: Agnes Kadzamira-Phiri | organization: Judiciary
R | Its *director*, Mwandida | person: Mwandida Theu | organization: Centre for Human Rights Education, Advice and Assistance
L memberOf | subject: Chikondi Mphande | object: Malawi Human Rights Commission
L memberOf | subject: Gift Chavula | object: Malawi Prison Service
L memberOf | subject: Agnes Kadzamira-Phiri | object: Judiciary
L leads | subject: Mwandida Theu | object: Centre for Human Rights Education, Advice and Assistance
L within | subject: Maula Prison | object: Lilongwe

# Vietnamese ministry warns of "easy work" in Bavet and Myawaddy
E Publication | a fourth *warning* this year | asserted | agent: Ministry of Public Security | beneficiary: 63 provinces | time: this year
E Movement | 277 victims had *returned* through | reported | agent: 277 victims | place: Mộc Bài border gate | time: since January | source: Đặng Quốc Toản
E Business | had *sold* their land | reported | agent: some families | patient: their land | place: Nghệ An | place: Đắk Lắk | source: Đặng Quốc Toản
E Other | My son *called* at midnight | reported | agent: My son | time: at midnight | source: Hà Thị Nhàn
E Business | commune *collected* VND22 million | asserted | agent: The Vietnam Women's Union chapter in her commune | patient: VND22 million | beneficiary: the family
E Rescue | it had *helped* 59 people | reported | agent: it | patient: 59 people | time: since March | source: Blue Dragon Children's Foundation
S | ministry *warns* of | speaker: Vietnamese ministry
S | Police Department, *said* 277 | speaker: Đặng Quốc Toản
S | ” *said* Hà Thị Nhàn | speaker: Hà Thị Nhàn
S | based in Hanoi, *said* it | speaker: Blue Dragon Children's Foundation
S | Lê Minh Quân, *urged* youths | speaker: Lê Minh Quân
S | hotline 111 and *said* that | speaker: Lê Minh Quân
R | *Colonel* Đặng | person: Đặng Quốc Toản
R | *deputy head* of the Criminal | person: Đặng Quốc Toản | organization: Criminal Police Department
R | Hà Thị Nhàn, a *farmer* in | person: Hà Thị Nhàn | place: Krông Pắc
R | Its *legal officer*, | person: Lê Minh Quân | organization: Blue Dragon Children's Foundation
L memberOf | subject: Đặng Quốc Toản | object: Criminal Police Department
L memberOf | subject: Lê Minh Quân | object: Blue Dragon Children's Foundation
L headquarteredIn | subject: Blue Dragon Children's Foundation | object: Hanoi
L within | subject: Bavet | object: Cambodia
L within | subject: Myawaddy | object: Myanmar

# Journalist freed after 14 months in Ngozi jail
E Legal | Journalist *freed* after | asserted | patient: Journalist | place: Ngozi jail
E Legal | who was *convicted* of undermining | asserted | patient: A Burundian radio journalist
E Crime | of *undermining* the integrity | alleged | agent: A Burundian radio journalist | patient: the integrity of national territory
E Movement | *walked out* of Ngozi Prison | asserted | again | agent: A Burundian radio journalist | origin: Ngozi Prison | time: on Friday
E Legal | a presidential *pardon* was | asserted
E Publication | pardon was *announced* | asserted | patient: a presidential pardon | time: two days
E Appointment | before she *moved* to an online station | asserted | agent: she | destination: an online station
E Meeting | was *met* by her sisters | asserted | agent: her sisters | agent: a colleague | patient: Clarisse Niyonkuru
E Other | who had *brought* a crate | asserted | agent: Dieudonné | patient: a crate of Fanta
E Legal | welcomed the *release* | asserted | again
E Legal | said that a *pardon* "does | reported | again | source: Sadiki Abubakar-Klein
E Legal | the *judgment* of the Mukaza | asserted | again | agent: Mukaza High Court
E Legal | that the *pardon* had been | reported | again | source: Domine Ntakarutimana
E Legal | press card, *withdrawn* in 2023 | asserted | patient: Niyonkuru's press card | time: in 2023
S | without me," she *said* | speaker: she
S | (RSF) *welcomed* the release | speaker: Reporters Without Borders
S | Africa desk, *said* that | speaker: Sadiki Abubakar-Klein
S | and *asked* that the judgment | speaker: Sadiki Abubakar-Klein
S | Domine Ntakarutimana, *told* the | speaker: Domine Ntakarutimana
S | did not *say* whether | speaker: National Communication Council
R | A Burundian *radio journalist* who | person: Clarisse Niyonkuru | organization: Radio Isanganiro
R | The *justice minister*, | person: Domine Ntakarutimana
L memberOf | subject: Clarisse Niyonkuru | object: Radio Isanganiro
L memberOf | subject: Sadiki Abubakar-Klein | object: Reporters Without Borders

# Eviction of Mukuru traders put off until Environment and Land Court rules
E Other | *Eviction* of Mukuru | planned | patient: Mukuru traders
E Legal | traders *put off* until | asserted | patient: Eviction of Mukuru traders
E Legal | Land Court *rules* | planned | agent: Environment and Land Court
E Legal | were granted a *reprieve* on Wednesday | asserted | again | patient: Traders at a second-hand timber yard | place: Mukuru kwa Njenga | time: on Wednesday
E Legal | *stopped* bulldozers | asserted | again | agent: Oguttu Christabel | patient: bulldozers
E Other | notices were *pinned* on a wall | reported | patient: notices | place: on a wall | time: at night | source: the 340 traders
E Other | and *dated* six weeks | reported | patient: notices | time: six weeks earlier | source: the 340 traders
E Legislation | had *recognised* the traders | reported | agent: National Land Commission | patient: the traders | time: in 2019 | source: Anthony Kimemia
E Other | having *called in* hired youths | denied | agent: Susan Mutindi | patient: hired youths | time: on Sunday | source: Susan Mutindi
E Injury | four people were *injured* and | asserted | patient: four people | time: on Sunday
E Attack | were *pelted* with stones | asserted | patient: Red Cross volunteers | instrument: stones | time: on Sunday
E Other | nobody had *reported* an assault | denied | agent: nobody | patient: an assault | source: Wesley Chepkwony
E Attack | an *assault*. Amnesty | denied | again | source: Wesley Chepkwony
E Legal | 43/17/2, was *issued* at | reported | patient: an Occurrence Book number | place: Kware police post | source: Amnesty International Kenya
E Legal | will be *mentioned* on | planned | patient: The matter | time: on Madaraka Day week
S | 340 traders *argue* that | speaker: the 340 traders
S | Kelvin Odanga, *said* that was | speaker: Kelvin Odanga
S | *told* a baraza | speaker: Anthony Kimemia
S | Susan Mutindi *denied* having | speaker: Susan Mutindi
S | Wesley Chepkwony *said* that | speaker: Wesley Chepkwony
S | Kenya *disputes* this | speaker: Amnesty International Kenya
S | this and *says* an | speaker: Amnesty International Kenya
R | *Lady Justice* Oguttu | person: Oguttu Christabel
R | Their *advocate*, Kelvin | person: Kelvin Odanga
R | *Ward representative* Anthony | person: Anthony Kimemia
R | *Area chief* Susan | person: Susan Mutindi
R | Sub-County *police commander* Wesley | person: Wesley Chepkwony | place: Embakasi South Sub-County
L within | subject: Mukuru kwa Njenga | object: Nairobi

# Four jailed in Rotherham over nail-bar trafficking
E Legal | Four *jailed* in Rotherham | asserted | patient: Four | place: Rotherham
E Abuse | nail-bar *trafficking* | asserted | agent: Four
E Abuse | who *brought* Vietnamese teenagers | asserted | again | agent: Four people | patient: Vietnamese teenagers
E Abuse | teenagers to *work* unpaid | asserted | agent: Vietnamese teenagers | place: South Yorkshire
E Legal | have been *jailed* for a total | asserted | again | patient: Four people | time: a total of 27 years
E Abuse | Rotherham, and were *charged* £30 | reported | patient: the girls | time: a week | source: Sheffield Crown Court
E Legal | *got* nine years | asserted | again | patient: Dean Ollerenshaw
E Legal | All were *convicted* under | asserted | patient: All
E Investigation | had *raised* the alarm | reported | agent: a dinner lady | patient: the alarm | source: Nazia Rehman-Booth
E Investigation | The *inquiry*, called | asserted | agent: South Yorkshire Police | agent: Gangmasters and Labour Abuse Authority | agent: Hope for Justice
S | Crown Court *heard* that | speaker: Sheffield Crown Court
S | Hallam-Price KC *said* the | speaker: Imogen Hallam-Price
S | Yorkshire Police *said* that | speaker: Nazia Rehman-Booth
S | Toby Fenn, *said* his | speaker: Toby Fenn
R | *Judge* Imogen | person: Imogen Hallam-Price | organization: Sheffield Crown Court
R | *Det Insp* Nazia | person: Nazia Rehman-Booth | organization: South Yorkshire Police
R | Ollerenshaw's *barrister*, | person: Toby Fenn
L memberOf | subject: Nazia Rehman-Booth | object: South Yorkshire Police
L memberOf | subject: Imogen Hallam-Price | object: Sheffield Crown Court
L siblingOf | subject: Carl | object: Jordan Stubbs
L within | subject: Masbrough Street | object: Rotherham

# Adivasi villagers in Hasdeo block road for second week
E Protest | Hasdeo *block* road | asserted | agent: Adivasi villagers | patient: road | place: Hasdeo | time: for second week
E Protest | kept up their *blockade* of | asserted | again | agent: Gond and Oraon villagers | patient: a coal road | place: Surguja district | time: on Sunday
E Protest | day of a *protest* against | asserted | again | place: Ghatbarra | time: the eleventh day
E Other | against the *felling* of sal | asserted | patient: sal trees | place: Ghatbarra
E Crime | was *forged* in 2018 | alleged | patient: the resolution consenting to the mine | time: in 2018 | source: The gram sabha of Hariharpur
E Meeting | Deshlahre *met* leaders | asserted | agent: Nitin Deshlahre | patient: leaders of the Hasdeo Aranya Bachao Sangharsh Samiti | place: the rest house
E Movement | but *left* after an hour | asserted | agent: Nitin Deshlahre | time: after an hour
E Meeting | officer "*came* with tea | reported | again | agent: the officer | source: Umeshwar Armo-Singh
E Movement | and *went* with tea | reported | again | agent: the officer | source: Umeshwar Armo-Singh
E Other | has *asked* the Forest Department | asserted | agent: Chhattisgarh State Scheduled Tribes Commission | patient: Forest Department
E Arrest | nobody had been *detained* | denied | patient: nobody | source: Yogita Patel-Kujur
E Protest | *joined* the sit-in | asserted | again | agent: Khelsai Netam | patient: the sit-in
E Protest | the *sit-in* with | asserted | again
S | of Hariharpur *says* the | speaker: The gram sabha of Hariharpur
S | ” *said* Smt Budhiyaro | speaker: Budhiyaro Poya
S | Armo-Singh, *said* that the officer | speaker: Umeshwar Armo-Singh
S | Patel-Kujur *said* two companies | speaker: Yogita Patel-Kujur
R | a former *sarpanch*. | person: Budhiyaro Poya
R | *Collector* Nitin | person: Nitin Deshlahre
R | Its *convener*, Umeshwar | person: Umeshwar Armo-Singh | organization: Hasdeo Aranya Bachao Sangharsh Samiti
R | Surguja Police *superintendent* Yogita | person: Yogita Patel-Kujur | organization: Surguja Police
R | The Congress *MLA* from | person: Khelsai Netam | organization: Congress | place: Premnagar
L leads | subject: Umeshwar Armo-Singh | object: Hasdeo Aranya Bachao Sangharsh Samiti
L leads | subject: Yogita Patel-Kujur | object: Surguja Police
L memberOf | subject: Khelsai Netam | object: Congress

# MIGRANT DEATHS IN TENERE: SURVIVOR WALKED 60KM
E Death | MIGRANT *DEATHS* IN | asserted | patient: MIGRANT | place: TENERE
E Movement | SURVIVOR *WALKED* 60KM | asserted | agent: SURVIVOR
E Death | *died* of thirst | reported | again | patient: Eight migrants | patient: a child of four | place: Ténéré desert | source: Regional Directorate of Civil Protection
E Movement | the pickup *carrying* them | reported | agent: the pickup | patient: them | source: Regional Directorate of Civil Protection
E Accident | them *broke* an axle | reported | agent: the pickup | patient: an axle | place: north-west of Séguédine | source: Regional Directorate of Civil Protection
E Movement | *walked* for two nights | asserted | again | agent: Sulayman | time: for two nights
E Meeting | until he *met* a salt caravan | asserted | agent: he | patient: a salt caravan
E Movement | who *drove* back with him | asserted | agent: Rhissa ag Moussa
E Movement | drivers had *taken* more dangerous | reported | agent: drivers | patient: more dangerous routes | time: for years | source: Azizou Chehou-Maman
E Legislation | the *repeal* of Law | asserted | patient: Law 2015-36
E Other | *expressed* his condolences | asserted | agent: Ibra Boulama-Issa
E Rescue | *took in* the survivors | asserted | agent: The IOM transit centre | patient: the survivors | place: Agadez
E Injury | had kidney *damage* | reported | patient: two | source: Doctors of the World
S | Protection *said* on Monday | speaker: Regional Directorate of Civil Protection
S | ” *said* Rhissa | speaker: Rhissa ag Moussa
S | to Libya, *said* drivers | speaker: Azizou Chehou-Maman
S | the World *said* two | speaker: Doctors of the World
R | a *guide* from Bilma | person: Rhissa ag Moussa
R | *coordinator* of Alarme | person: Azizou Chehou-Maman | organization: Alarme Phone Sahara
R | *Governor General* Ibra | person: Ibra Boulama-Issa
L leads | subject: Azizou Chehou-Maman | object: Alarme Phone Sahara
L within | subject: AGADEZ | object: Niger
L within | subject: Brikama | object: The Gambia

# Trial of Minsk tour guide behind closed doors
E Legal | *Trial* of Minsk | asserted | patient: Minsk tour guide
E Publication | who *wrote* a pamphlet | asserted | agent: A tour guide | patient: a pamphlet
E Legal | went on *trial* behind | asserted | again | patient: A tour guide | place: Minsk City Court | time: on Monday
E Legal | 39, is *accused* of | asserted | patient: Alaksiej Hrynkievič
E Crime | of "*rehabilitation* of Nazism" | alleged | agent: Alaksiej Hrynkievič
E Crime | and of *insulting* the president | alleged | agent: Alaksiej Hrynkievič | patient: the president
E Movement | who *left* for Białystok | asserted | agent: Volha | agent: their daughter | destination: Białystok
E Legal | the *proceedings* are political | asserted | again
E Legal | Journalists, *dissolved* by order | asserted | agent: Supreme Court | patient: Belarusian Association of Journalists | time: in 2021
E Publication | have both *published* his essays | asserted | agent: Belarusian Association of Journalists | agent: PEN Belarus | patient: his essays
E Legal | have *lost* their licences | asserted | patient: Eight other guides
E Legislation | began what it calls *attestation* | asserted | agent: Ministry of Sport and Tourism
E Arrest | was *moved* to Detention | asserted | patient: Hrynkievič | destination: Detention Centre No. 1
S | *according* to the rights | speaker: Viasna
S | their daughter, *said* she | speaker: Volha
S | ” she *said*. | speaker: she
S | Kallavus *said* in Brussels | speaker: a spokesperson
S | has *said* nothing | speaker: Investigative Committee
R | A *tour guide* who | person: Alaksiej Hrynkievič
R | *foreign policy chief* Liisa | person: Liisa Kallavus | organization: European Union
L spouseOf | subject: Volha | object: Alaksiej Hrynkievič
L memberOf | subject: Liisa Kallavus | object: European Union
L locatedIn | subject: Detention Centre No. 1 | object: Kaliadzičy

# Cocoa co-op in Soubré removes 31 children from farms
E Rescue | Soubré *removes* 31 children | asserted | agent: Cocoa co-op | patient: 31 children | place: Soubré | origin: farms
E Rescue | it had *taken* 31 children | reported | again | agent: it | patient: 31 children | origin: the plantations | source: A cocoa cooperative in the Nawa region
E Other | and *enrolled* most of them | reported | agent: it | patient: most of them | destination: two new primary schools | source: A cocoa cooperative in the Nawa region
E Movement | had *come* from Burkina Faso | reported | agent: nine of the children | origin: Burkina Faso | source: Adjoua Kouamé-N'Dri
E Abuse | had been *weeding* for two seasons | asserted | agent: A boy of 13 | time: for two seasons
E Rescue | praised the *move* | asserted | again
E Movement | buses had stopped *bringing* "nephews | reported | agent: buses | patient: nephews | source: Patricia Yao-Sylvie
E Other | police were *posted* at | reported | patient: police | place: Ouangolodougou | source: Patricia Yao-Sylvie
S | region *said* on Tuesday | speaker: A cocoa cooperative in the Nawa region
S | (SCAGZ), *said* that nine | speaker: Adjoua Kouamé-N'Dri
S | (CNS) *praised* the | speaker: National Monitoring Committee for Actions to Combat Trafficking, Exploitation and Child Labour
S | Yao-Sylvie *said* buses | speaker: Patricia Yao-Sylvie
S | Initiative *cautions* that | speaker: International Cocoa Initiative
S | she *told* reporters | speaker: she
R | Its *adviser* Patricia | person: Patricia Yao-Sylvie | organization: National Monitoring Committee for Actions to Combat Trafficking, Exploitation and Child Labour
L leads | subject: Adjoua Kouamé-N'Dri | object: Société Coopérative Agricole de Grand-Zattry
L memberOf | subject: Patricia Yao-Sylvie | object: National Monitoring Committee for Actions to Combat Trafficking, Exploitation and Child Labour

# Mother's 19-year search for daughter ends in Tucumán courtroom
E Investigation | 19-year *search* for daughter | asserted | agent: Mother | patient: daughter | time: 19-year
E Legal | on Thursday *convicted* three people | asserted | agent: A court in northern Argentina | patient: three people | time: on Thursday
E Crime | people of *concealing* what | asserted | agent: three people
E Abuse | who *vanished* on the way | asserted | patient: a young teacher | time: in 2006
E Legal | *sentenced* Rubén | asserted | agent: Federal Oral Criminal Tribunal of Tucumán | patient: Rubén "el Mudo" Alderete | patient: Nélida | patient: Graciela Alderete
E Investigation | has never been *found* | denied | patient: Her body
E Legal | I *came* to hear one sentence | reported | agent: I | source: Quiroga
E Legal | to hear one *sentence*: | reported | again | source: Quiroga
E Business | The foundation she *set up* | asserted | agent: she | patient: The foundation
E Rescue | has *helped* 430 women | asserted | agent: Fundación Rocío Herrera | patient: 430 women
E Movement | women *leave* brothels | asserted | agent: 430 women | origin: brothels | place: La Rioja | place: Río Gallegos | place: Comodoro Rivadavia
E Investigation | for more *digging* at a ranch | planned | place: Burruyacú | source: Secretariat for Human Rights
E Protest | from her *campaign* | asserted | agent: her
S | All three *denied* everything | speaker: All three
S | not in there," *said* Quiroga | speaker: Quiroga
S | Lucio Camandona, *called* her | speaker: Lucio Camandona
S | Human Rights *said* it | speaker: Secretariat for Human Rights
R | The *prosecutor*, Lucio | person: Lucio Camandona
L founderOf | subject: Amalia Quiroga de Herrera | object: Fundación Rocío Herrera

# Manus land claims: one tribe, two chiefs, no rent
E Legal | A *dispute* between two men | asserted | agent: two men
E Business | has *held up* K2.6 million | asserted | patient: K2.6 million in rent
E Legal | to try *mediation* before | planned | agent: the parties | time: before Easter
E Meeting | *shook hands* for photographers | asserted | agent: Pomat Selan | agent: Alois Kuam
E Movement | but *left* in separate boats | asserted | agent: Pomat Selan | agent: Alois Kuam | instrument: separate boats
E Publication | has *drafted* a proposal | asserted | agent: Manus Provincial Council of Women | patient: a proposal
E Legal | Supreme Court *found* unlawful | asserted | agent: Supreme Court | patient: The centre | time: in 2016
E Abuse | in 2016, *held* up to 1,300 | asserted | agent: The centre | patient: up to 1,300 men | time: at its peak
S | who both *call* themselves | speaker: two men
S | Kangwia-Pato *told* the parties | speaker: Lawrence Kangwia-Pato
S | Charlie Pokop, *said* the money | speaker: Charlie Pokop
S | Kuam *doubts* it | speaker: Kuam
S | sitting on it," he *said* | speaker: he
S | *asked* that a share | speaker: Women from Lombrum
S | Melbourne, *says* 30 | speaker: Human Rights Law Centre
R | National Court *judge* Lawrence | person: Lawrence Kangwia-Pato | organization: National Court
R | *Chief* Pomat | person: Pomat Selan | organization: Pohawut Clan
R | *Chief* Alois | person: Alois Kuam | organization: Pohawut Clan
R | The *provincial administrator*, | person: Charlie Pokop
R | *Sister* Bernadette | person: Bernadette
R | a Catholic *nun*, | person: Bernadette
L memberOf | subject: Lawrence Kangwia-Pato | object: National Court
L headquarteredIn | subject: Human Rights Law Centre | object: Melbourne
L locatedIn | subject: Department of Lands and Physical Planning | object: Port Moresby

# Bishops back fishermen in Zambales over shoal
E Other | Bishops *back* fishermen | asserted | agent: Bishops | patient: fishermen | place: Zambales
E Other | have *thrown* their weight behind | asserted | again | agent: Catholic bishops | patient: 1,200 small fisherfolk
E Meeting | at a *forum* hosted by | asserted | agent: Diocese of Iba
E Business | incomes had *dropped* from | reported | patient: incomes | source: Balaoro
E Military | three vessels would *escort* the | planned | agent: three vessels | patient: the fishers | time: during the southwest monsoon | source: Jay Villaverde
E Investigation | it would *look into* the loss | planned | agent: it | patient: the loss of livelihood | source: Commission on Human Rights
E Legal | the 2016 *ruling* of | asserted | agent: Permanent Court of Arbitration | time: 2016
S | fisherfolk who *say* they | speaker: 1,200 small fisherfolk
S | Fishermen's Association, *said* at | speaker: Nestor "Boy" Balaoro
S | Balaoro *said* incomes | speaker: Balaoro
S | spokesperson, *said* three | speaker: Jay Villaverde
S | (BFAR) *promised* fuel | speaker: Bureau of Fisheries and Aquatic Resources
S | Balaoro *said* he had | speaker: Balaoro
S | Arambulo-Cruz *urged* Malacañang | speaker: Ronnel Arambulo-Cruz
S | on Human Rights *said* that it | speaker: Commission on Human Rights
R | *Commodore* Jay | person: Jay Villaverde | organization: Philippine Coast Guard
R | (PCG) *spokesperson*, | person: Jay Villaverde | organization: Philippine Coast Guard
R | (Pamalakaya) *vice chair* Ronnel | person: Ronnel Arambulo-Cruz | organization: Pambansang Lakas ng Kilusang Mamamalakaya ng Pilipinas
L leads | subject: Nestor "Boy" Balaoro | object: New Masinloc Fishermen's Association
L memberOf | subject: Jay Villaverde | object: Philippine Coast Guard
L memberOf | subject: Ronnel Arambulo-Cruz | object: Pambansang Lakas ng Kilusang Mamamalakaya ng Pilipinas
L within | subject: IBA | object: Zambales

# Finance Police search town hall in Gioia Tauro
E Investigation | Finance Police *search* town hall | asserted | agent: Finance Police | patient: town hall | place: Gioia Tauro
E Investigation | di Finanza *spent* nine hours | asserted | again | agent: Officers of the Guardia di Finanza | place: the town hall of Gioia Tauro | time: on Tuesday
E Investigation | part of an *inquiry* into | asserted
E Crime | was *paid out* although | alleged | patient: €1.7m | source: Prosecutors in Palmi
E Business | 12 of 90 were *delivered* | alleged | patient: only 12 of 90 | source: Prosecutors in Palmi
E Investigation | is under *investigation* together | asserted | again | patient: Domenico Scopelliti-Russo | patient: Natale Priolo | patient: Saverio Gangemi
E Business | My client *bought* beds | reported | agent: My client | patient: beds | source: his lawyer
E Other | people had *slept* in tents | reported | agent: people | place: tents | time: through three winters | source: Ibrahim Diabaté
E Death | *burned* to death when | asserted | patient: a young Malian | time: In January
E Accident | when a stove *fell over* | asserted | patient: a stove
S | in Palmi *suspect* that | speaker: Prosecutors in Palmi
S | ” *said* his lawyer | speaker: his lawyer
S | USB there, *said* people | speaker: Ibrahim Diabaté
S | each *said* that the other | speaker: Interior Ministry
S | Alessio-Nocera *promised* a | speaker: Aldo Alessio-Nocera
R | the *deputy mayor*, is | person: Domenico Scopelliti-Russo | place: Gioia Tauro
R | his *lawyer*, Fulvia | person: Fulvia Crea
R | *Mayor* Aldo | person: Aldo Alessio-Nocera | place: Gioia Tauro
L memberOf | subject: Ibrahim Diabaté | object: USB
L locatedIn | subject: Interior Ministry | object: Rome

# Chiang Mai court drops case against Shan community reporter
E Legal | court *drops* case against | asserted | agent: Chiang Mai court | patient: Shan community reporter
E Legal | drops *case* against | asserted | patient: Shan community reporter
E Legal | on Friday *dismissed* a criminal | asserted | again | agent: A provincial court | patient: a criminal defamation suit | time: on Friday
E Legal | criminal defamation *suit* against | asserted | again | patient: a reporter
E Crime | a criminal *defamation* suit | alleged | agent: a reporter
E Publication | who had *broadcast* complaints | asserted | agent: a reporter | patient: complaints
E Legal | Thepsuwan *ruled* that | asserted | again | agent: Wichai Thepsuwan
E Publication | when he *put* villagers on air | reported | again | agent: he | patient: villagers | time: in July last year | source: Wichai Thepsuwan
E Other | *tied* cotton threads | asserted | agent: Karen villagers from Kaboedin | patient: cotton threads
E Military | since the *coup* of 2014 | asserted | time: 2014
E Publication | will *publish* a study | planned | agent: National Human Rights Commission | patient: a study | time: in November | source: Pornpimon Sae-Tang
S | Sai Leng *said* outside | speaker: Sai Leng
S | Community Resource Centre Foundation, *said* that | speaker: Sumitra Kanthawong
S | for Human Rights *counts* 17 | speaker: Thai Lawyers for Human Rights
S | Pornpimon Sae-Tang *said* | speaker: Pornpimon Sae-Tang
S | Thossapol Inthanon *asked* the | speaker: Thossapol Inthanon
R | against a *reporter* for | person: Sai Leng
R | *Judge* Wichai | person: Wichai Thepsuwan
R | His *lawyer*, Sumitra | person: Sumitra Kanthawong | organization: Community Resource Centre Foundation
R | *commissioner* Pornpimon | person: Pornpimon Sae-Tang | organization: National Human Rights Commission
R | *Deputy governor* Thossapol | person: Thossapol Inthanon
L memberOf | subject: Sumitra Kanthawong | object: Community Resource Centre Foundation
L memberOf | subject: Pornpimon Sae-Tang | object: National Human Rights Commission

# Two-thirds of Sindh brick kilns break bonded-labour law, says report
E Crime | Sindh brick kilns *break* bonded-labour | reported | agent: Two-thirds of Sindh brick kilns | patient: bonded-labour law | place: Sindh | source: report
E Investigation | brick kilns *surveyed* in | asserted | patient: three brick kilns | place: lower Sindh
E Abuse | families in debt *bondage* | alleged | agent: Two out of every three brick kilns | patient: families | place: lower Sindh | source: a report
E Publication | a report *launched* at the | asserted | patient: a report | place: Hyderabad Press Club | time: on Saturday
E Publication | The *study* by the | asserted | again | agent: Green Rural Development Organization
E Rescue | herself *freed* from | asserted | patient: Veero Kolhi-Devi | origin: a landlord's farm | time: in the 1990s
E Meeting | could not *attend* | denied | agent: Shahid Thahim-Magsi
E Other | *lent* its hall | asserted | agent: Human Rights Commission of Pakistan | patient: its hall
E Other | for the *training* of | asserted | patient: monitors
S | law, *says* report | speaker: report
S | on Saturday *alleges* | speaker: a report
S | Malokani, *said* that the average | speaker: Ghulam Hyder Malokani
S | in the 1990s, *told* the | speaker: Veero Kolhi-Devi
S | biscuits,” she *said* | speaker: she
S | Council, *demanded* that | speaker: Punhal Sario Junejo
S | Memon-Qazi, *said* inspectors | speaker: Naheed Memon-Qazi
R | Its *author*, Dr | person: Ghulam Hyder Malokani
R | *Labour leader* Veero | person: Veero Kolhi-Devi
R | *Provincial labour minister* Shahid | person: Shahid Thahim-Magsi
R | a *deputy secretary* of | person: Naheed Memon-Qazi | organization: Sindh Labour and Human Resources Department
L memberOf | subject: Ghulam Hyder Malokani | object: Green Rural Development Organization
L memberOf | subject: Punhal Sario Junejo | object: Hari Porhiat Council
L memberOf | subject: Naheed Memon-Qazi | object: Sindh Labour and Human Resources Department

# HONDURAS: LENCA LEADER'S HOME SHOT AT FOR THIRD TIME
E Attack | HOME *SHOT* AT | asserted | patient: LENCA LEADER'S HOME | place: HONDURAS
E Attack | Unknown men *fired* six shots | reported | again | agent: Unknown men | patient: the home of a Lenca community leader | place: Río Blanco | time: on Sunday night | source: Civic Council of Popular and Indigenous Organizations of Honduras
E Attack | third such *attack* this year | reported | again | time: this year | source: Civic Council of Popular and Indigenous Organizations of Honduras
E Meeting | was at a *wake* and | asserted | agent: Eusebia Gámez
E Injury | came to no *harm* | denied | patient: Eusebia Gámez
E Attack | bullets *passed* above | reported | again | patient: him | instrument: The bullets | source: Gámez
E Appointment | a patrol had been *assigned* to her | reported | patient: a patrol | beneficiary: her | time: since 2022 | source: Secretariat of Security
E Investigation | cartridges had been *sent* to | reported | patient: cartridges | destination: Tegucigalpa | source: Elvin Matute
E Business | have both *left* dam projects | asserted | agent: European Investment Bank | agent: FMO | patient: dam projects
E Death | Tomás Gámez, *killed* in 2013 | asserted | patient: Tomás Gámez | time: in 2013
S | (COPINH) *said*. | speaker: Civic Council of Popular and Indigenous Organizations of Honduras
S | thanks be to God," Gámez *told* | speaker: Gámez
S | Security *said* a patrol | speaker: Secretariat of Security
S | Neighbours *say* the patrol | speaker: Neighbours
S | Elvin Matute, *said* that | speaker: Elvin Matute
S | Global Witness *ranks* | speaker: Global Witness
R | A *spokesman* for the National | person: Elvin Matute | organization: National Police
R | *Sub-commissioner* Elvin | person: Elvin Matute | organization: National Police
R | a *Lenca community leader* in | person: Eusebia Gámez
L memberOf | subject: Elvin Matute | object: National Police
L spouseOf | subject: Chepe | object: Eusebia Gámez
L within | subject: LA ESPERANZA | object: Intibucá

# Missing Gatchaung fishermen: families ask junta for list
E Abuse | 38 fishermen who *disappeared* from | reported | patient: 38 fishermen | origin: rafts | place: Pyapon | source: two relatives
E Other | have *asked* Myanmar's military | reported | agent: Families of 38 fishermen | patient: military authorities | source: two relatives
E Arrest | men *held* at Pathein Prison | reported | patient: men | place: Pathein Prison | source: two relatives
E Movement | had *gone* to sea | reported | agent: Phyo | destination: sea | time: in October | source: Khin Htay Yi
E Abuse | soldiers had *taken* the crew | reported | again | agent: soldiers | patient: the crew | source: A foreman
E Movement | I've *been* to seven offices | reported | agent: I | destination: seven offices | source: she
E Other | each one I *left* a photograph | reported | agent: I | patient: a photograph | source: she
E Investigation | had *refused* to open a case | reported | agent: Ayeyarwady Region Police Force | patient: a case | source: Aung Thein Lwin
E Abuse | that it *used* forced porters | denied | agent: it | patient: forced porters | source: The Tatmadaw information team
E Abuse | debt, *beatings* and | reported | source: Yutaka Hirose
E Death | beatings and *drowning* were | reported | source: Yutaka Hirose
S | families *ask* junta | speaker: families
S | two relatives *told* Myanmar Now | speaker: two relatives
S | 58, *said* that her son | speaker: Khin Htay Yi
S | A foreman *told* her | speaker: A foreman
S | a photograph," she *said* | speaker: she
S | in Bogale, *said* that | speaker: Aung Thein Lwin
S | (AAPP) *says* more | speaker: Assistance Association for Political Prisoners
S | information team *denied* that | speaker: The Tatmadaw information team
S | Hirose *called* for access | speaker: Yutaka Hirose
S | where, he *said*, debt | speaker: he
R | a *lawyer* in Bogale | person: Aung Thein Lwin | place: Bogale
R | ILO *liaison officer* Yutaka | person: Yutaka Hirose | organization: ILO
R | The region's *chief minister*, Tin | person: Tin Maung Gyi
L memberOf | subject: Yutaka Hirose | object: ILO
L childOf | subject: Phyo | object: Khin Htay Yi

# Woman killed by train was fleeing border patrol, Ventimiglia NGO says
E Death | Woman *killed* by train | reported | patient: Woman | instrument: train | source: Ventimiglia NGO
E Movement | was *fleeing* border patrol | reported | agent: Woman | origin: border patrol | source: Ventimiglia NGO
E Accident | who was *struck* by a regional | asserted | patient: A 26-year-old Eritrean | instrument: a regional train | place: the line between Ventimiglia and Menton | time: on Tuesday
E Movement | had been *turned back* by | reported | agent: French police | patient: A 26-year-old Eritrean | time: three times that week | source: a local charity
E Other | name was *withheld* until | asserted | patient: family name
E Other | had been *sleeping* under | asserted | agent: Selam | place: the motorway bridge on the Roya
E Other | *gave* her a SIM card | asserted | agent: Delia Buonuomo-Ricci | patient: a SIM card | beneficiary: her
E Business | She *ordered* tea | reported | agent: She | patient: tea | source: Buonuomo-Ricci
E Other | tea and *counted* the coins | reported | agent: She | patient: the coins | source: Buonuomo-Ricci
E Other | *offered* his sympathy | asserted | agent: Loïc Castelnau
E Protest | will hold a *vigil* at | planned | agent: Caritas Intemelia | agent: Médecins du Monde | agent: Tous Migrants | place: the station | time: on Saturday
E Legislation | France *brought back* checks | asserted | agent: France | patient: checks | time: Since 2015
E Legislation | checks *suspended* by the | asserted | patient: checks
E Death | 48 people have *died* trying | reported | patient: at least 48 people | time: Since 2015 | source: Buonuomo-Ricci's own list
E Movement | trying to *cross* here | reported | agent: at least 48 people | source: Buonuomo-Ricci's own list
S | Ventimiglia NGO *says* | speaker: Ventimiglia NGO
S | a local charity *said* | speaker: a local charity
S | twice," Buonuomo-Ricci *said* | speaker: Buonuomo-Ricci
S | Alpes-Maritimes *said* that | speaker: Préfecture des Alpes-Maritimes
S | and *asked* for higher | speaker: Loïc Castelnau
S | *according* to Buonuomo-Ricci's | speaker: Buonuomo-Ricci's own list
R | A *deputy* for the | person: Loïc Castelnau | organization: Les Républicains | place: Alpes-Maritimes
L memberOf | subject: Loïc Castelnau | object: Les Républicains
L headquarteredIn | subject: Tous Migrants | object: Briançon

# Auditor flags N840m "security vote" in Ankpa
E Investigation | Auditor *flags* N840m | asserted | agent: Auditor | patient: N840m "security vote" | place: Ankpa
E Investigation | has *queried* the spending | asserted | again | agent: The office of the Kogi State Auditor-General for Local Governments | patient: the spending of N840 million
E Business | the *spending* of N840 million | asserted | agent: Ankpa Local Government Council | patient: N840 million | time: in two years
E Publication | a report *laid* before | asserted | patient: a report | place: Kogi State House of Assembly | time: on Tuesday
E Business | 14 were *signed* by | reported | agent: a clerk | patient: 14 | source: Sanni Attah-Musa
E Business | Enjema were *paid* in cash | reported | patient: vigilantes in Ojoku and Enjema | source: He
E Protest | threatened to *picket* the | planned | agent: National Union of Local Government Employees | patient: the secretariat
E Meeting | House would *sit* on | planned | agent: the House | patient: the matter | time: after Sallah | source: Halims Akwu
S | Alhaji Sanni Attah-Musa, *said* that 63 | speaker: Sanni Attah-Musa
S | Ojodale, *described* the report | speaker: Ibrahim Ojodale
S | ” he *asked* newsmen | speaker: he
S | He *said* vigilantes | speaker: He
S | (CHRCR), *urged* the | speaker: Idris Miliki-Abdul
S | *threatened* to picket | speaker: National Union of Local Government Employees
S | Akwu (APC), *said* the House | speaker: Halims Akwu
R | on Tuesday, the *Auditor-General*, Alhaji | person: Sanni Attah-Musa | place: Kogi State
R | The *chairman*, Hon. | person: Ibrahim Ojodale | organization: Ankpa Local Government Council
R | *executive director* of the | person: Idris Miliki-Abdul | organization: Conscience for Human Rights and Conflict Resolution
R | The *lawmaker* representing | person: Halims Akwu | organization: APC | place: Ankpa I
L leads | subject: Ibrahim Ojodale | object: Ankpa Local Government Council
L leads | subject: Idris Miliki-Abdul | object: Conscience for Human Rights and Conflict Resolution
L memberOf | subject: Halims Akwu | object: APC

# Swastikas on graves in Alsace village: two teenagers questioned
E Investigation | village: two teenagers *questioned* | asserted | patient: two teenagers | place: Alsace village
E Investigation | were *questioned* by gendarmes | asserted | again | agent: gendarmes | patient: Two teenagers | time: on Thursday
E Crime | were *daubed* with swastikas | asserted | patient: 34 headstones | place: the Jewish cemetery of Westhoffen
E Business | had *bought* the paint | reported | agent: One | patient: the paint | place: a Leclerc supermarket | instrument: his mother's loyalty card | source: Aude Kestler
E Investigation | how we *found* him | reported | agent: we | patient: him | source: Kestler
E Meeting | *walked* along the rows | asserted | agent: Élie Blum-Haguenauer | agent: Pierre Geissler | agent: Maïté Frossard
E Other | the gate *weeping* | asserted | agent: Paul | place: the gate
E Publication | *wrote* on X | asserted | agent: Grégoire Delaunay
E Crime | six such *attacks* since | reported | source: Consistoire israélite du Bas-Rhin
E Election | 2019 European *elections* | asserted | time: 2019
S | Aude Kestler, *said* the boys | speaker: Aude Kestler
S | ” *said* Kestler. | speaker: Kestler
S | Delaunay *wrote* on X | speaker: Grégoire Delaunay
S | Bas-Rhin *counts* six | speaker: Consistoire israélite du Bas-Rhin
R | The *prosecutor* in Saverne | person: Aude Kestler | place: Saverne
R | *Chief Rabbi* Élie | person: Élie Blum-Haguenauer
R | *mayor* Pierre | person: Pierre Geissler
R | the *regional head* of LICRA | person: Maïté Frossard | organization: LICRA
R | An old *schoolmaster*, Monsieur | person: Paul
R | *Interior Minister* Grégoire | person: Grégoire Delaunay
L memberOf | subject: Maïté Frossard | object: LICRA
L within | subject: Westhoffen | object: Bas-Rhin

# Prisoner swap talks move to Muscat
E Agreement | Prisoner *swap* talks | planned | patient: Prisoner
E Meeting | swap *talks* move | asserted | destination: Muscat
E Meeting | movement resumed *talks* in | reported | again | agent: Representatives of Yemen's government | agent: Houthi movement | place: Oman | time: on Sunday | source: the office of the UN special envoy
E Agreement | about an *exchange* of | planned | again | patient: some 1,400 detainees
E Movement | it *flew* 1,900 people home | asserted | agent: it | patient: 1,900 people | time: In 2020 and 2023
E Protest | its weekly *stand* outside | asserted | agent: Abductees' Mothers Association | place: Taiz
E Other | *carried* his school certificate | asserted | agent: Umm Waleed | patient: his school certificate
E Agreement | Stockholm *Agreement* of 2018 | asserted | time: 2018
E Investigation | has *documented* torture | asserted | agent: Mwatana for Human Rights
E Abuse | documented *torture* in jails | reported | place: jails of all parties | place: Al-Saleh prison | source: Mwatana for Human Rights
S | special envoy *said* | speaker: the office of the UN special envoy
S | government team, *said* the fate | speaker: Hadi Al-Maqtari
S | Al-Maqtari *told* Asharq | speaker: Al-Maqtari
S | Murtada-Sharaf, *accused* him | speaker: Abdulqader Murtada-Sharaf
S | Haj, *said* that 68 | speaker: Amat al-Salam Haj
R | of *politician* Mansour | person: Mansour Qahtan
R | The other side's *negotiator*, | person: Abdulqader Murtada-Sharaf | organization: Houthi movement
R | Its *head*, Amat | person: Amat al-Salam Haj | organization: Abductees' Mothers Association
L leads | subject: Amat al-Salam Haj | object: Abductees' Mothers Association

# Village chief recalls vote-buying in soy sauce; NEC says fine
E Crime | recalls *vote-buying* in | alleged | source: Village chief
E Crime | were *handed out* on the eve | alleged | again | patient: bottles of soy sauce | time: on the eve of commune elections | place: Bakan district | source: Observers and losing candidates
E Election | of commune *elections* in | asserted | place: Bakan district
E Legal | has *thrown out* their complaint | asserted | agent: National Election Committee | patient: their complaint
E Legal | out their *complaint* | asserted | agent: Observers and losing candidates
E Crime | were *given* two bottles | alleged | again | patient: two bottles | beneficiary: 214 families | place: Boeung Khnar commune | source: Seng Malis
E Other | I also *got* a packet | reported | agent: I | patient: a packet of noodles | source: Phal
E Election | (CPP) *won* eight | asserted | agent: Cambodian People's Party | patient: eight of nine seats
E Election | lists were *posted* late | reported | patient: lists | source: Transparency International Cambodia
E Legal | planned to *go* to the Constitutional | planned | agent: Mao Sitha | destination: Constitutional Council
E Election | who *came* second | asserted | agent: Mao Sitha
S | NEC *says* fine | speaker: NEC
S | Village chief *recalls* | speaker: Village chief
S | Pursat province *say* bottles | speaker: Observers and losing candidates
S | Candlelight Party, *said* 214 | speaker: Seng Malis
S | ” Phal *said* | speaker: Phal
S | Puthyra *said* a gift | speaker: Hang Puthyra
S | (Comfrel) *disagreed* | speaker: Committee for Free and Fair Elections in Cambodia
S | Sarin, *cited* Article | speaker: Kim Chhorn Sarin
S | also *reported* that lists | speaker: Transparency International Cambodia
S | market and *said* he would | speaker: He
R | a *lawyer* for the Candlelight | person: Seng Malis | organization: Candlelight Party
R | The *village chief*, Ros | person: Ros Phal
R | NEC *member* Hang | person: Hang Puthyra | organization: NEC
R | its *director*, Kim | person: Kim Chhorn Sarin | organization: Committee for Free and Fair Elections in Cambodia
L memberOf | subject: Hang Puthyra | object: NEC
L leads | subject: Kim Chhorn Sarin | object: Committee for Free and Fair Elections in Cambodia
L within | subject: Bakan district | object: Pursat

# Indigenous guard find plane wreck deep in Vaupés
E Investigation | guard *find* plane | asserted | agent: Indigenous guard | patient: plane wreck | place: Vaupés
E Investigation | on Friday *found* the wreck | reported | again | agent: Members of an indigenous guard | patient: the wreck of a Cessna 206 | time: on Friday | source: Colombian Civil Aviation Authority
E Accident | that *vanished* two weeks ago | reported | patient: a Cessna 206 | time: two weeks ago | source: Colombian Civil Aviation Authority
E Movement | on a *flight* from Araracuara | reported | agent: a Cessna 206 | origin: Araracuara | source: Colombian Civil Aviation Authority
E Accident | is *missing*. Footprints | asserted | patient: Delfina Yukuna
E Investigation | passion fruit were *found* 400 | reported | patient: Footprints | patient: a half-eaten passion fruit | place: 400 metres away | source: Ruperto Matapí
E Investigation | who *led* the 22 trackers | asserted | agent: Ruperto Matapí | patient: the 22 trackers
E Rescue | his men had *dropped* whistles | reported | agent: his men | patient: whistles | patient: kits | source: Pedro Sanchís-Duque
E Investigation | The *search*, code-named | asserted | place: the Apaporis River
E Other | body, *asked* for satellite | asserted | agent: ONIC | patient: satellite phones
E Accident | had two *accidents* since | asserted | patient: Avianline Charters del Vaupés | time: since 2021
S | (Aerocivil) *said*. | speaker: Colombian Civil Aviation Authority
S | 400 metres away, *said* Ruperto | speaker: Ruperto Matapí
S | ” *said* Matapí, of | speaker: Matapí
S | Command *praised* the guard | speaker: Pedro Sanchís-Duque
S | the guard and *said* his | speaker: Pedro Sanchís-Duque
R | the *pilot*, Hernando | person: Hernando Murcia-Pabón
R | is a *schoolteacher*, is | person: Delfina Yukuna
R | *General* Pedro | person: Pedro Sanchís-Duque | organization: Joint Special Operations Command
L memberOf | subject: Matapí | object: Association of Traditional Indigenous Authorities of La Pedrera Amazonas
L memberOf | subject: Pedro Sanchís-Duque | object: Joint Special Operations Command
L within | subject: MITÚ | object: Vaupés

# Press council in Kosovo rebukes three portals over photos of minors
E Legal | Kosovo *rebukes* three | asserted | agent: Press council in Kosovo | patient: three portals
E Legal | on Monday *rebuked* three news | asserted | again | agent: Press Council of Kosovo | patient: three news portals | time: on Monday
E Publication | portals that *published* photographs | asserted | agent: three news portals | patient: photographs of schoolgirls
E Health | schoolgirls *taken ill* in | asserted | patient: schoolgirls | place: Gjakova
E Legal | complaint was *lodged* by | asserted | agent: Vlora Tahiri-Beqaj | patient: The complaint
E Crime | a reporter had *entered* a ward | alleged | agent: a reporter | patient: a ward of Isa Grezda Hospital | source: Arbër Shala
E Other | has *sent* the school a nurse | asserted | agent: Ministry of Education, Science, Technology and Innovation | patient: a nurse | beneficiary: the school
E Health | report a *poisoning* without | reported | again | source: Xhemajl Rexha-Dini
E Health | 40 pupils *fainted* | reported | again | patient: 40 pupils | source: BIRN
E Investigation | *found* nothing in the water | asserted | agent: National Institute of Public Health | patient: nothing
E Health | the same had *happened* in 1990 | reported | patient: the same | time: in 1990 | source: Serbs in nearby Rahovec
S | Gjakova, *saying* their | speaker: Press Council of Kosovo
S | Arbër Shala, *said* that | speaker: Arbër Shala
S | Fatos Lumi, *denies* that | speaker: Fatos Lumi
S | and *speaks* of "a white | speaker: Fatos Lumi
S | *reminded* editors | speaker: Imer Mushkola-Krasniqi
S | (AGK) *agreed* | speaker: Association of Journalists of Kosovo
S | ” *said* its chair | speaker: Xhemajl Rexha-Dini
S | *According* to BIRN | speaker: BIRN
S | Rahovec *said* that the same | speaker: Serbs in nearby Rahovec
R | Her *lawyer*, Arbër | person: Arbër Shala
R | portal's *owner*, Fatos | person: Fatos Lumi
R | its *chair*, Xhemajl | person: Xhemajl Rexha-Dini | organization: Association of Journalists of Kosovo
L leads | subject: Imer Mushkola-Krasniqi | object: Press Council of Kosovo
L leads | subject: Xhemajl Rexha-Dini | object: Association of Journalists of Kosovo

# Nepali workers stranded at Kuwait camp promised flights
E Other | workers *stranded* at Kuwait | asserted | patient: Nepali workers | place: Kuwait camp
E Movement | promised *flights* | planned | beneficiary: Nepali workers
E Movement | will be *flown* home | planned | again | patient: Some 220 Nepali workers | origin: Kuwait | time: before the end of the month | source: Dhan Bahadur Shrestha-Pun
E Business | contract was *cancelled* | asserted | patient: contract
E Business | will *pay* Rs 9.4 million | planned | agent: Foreign Employment Board | patient: Rs 9.4 million
E Legal | had been *suspended* under | reported | patient: the licence of Everest Horizon Manpower | source: Department of Foreign Employment
S | Kuwait camp *promised* flights | speaker: Kuwait camp
S | Shrestha-Pun *said* on Tuesday | speaker: Dhan Bahadur Shrestha-Pun
S | ” *said* Bhim | speaker: Bhim Kisan Tharu
S | Regmi *said* that the embassy | speaker: Kul Prasad Regmi
S | Regmi *asked* why | speaker: Regmi
S | Foreign Employment *said* that the licence | speaker: Department of Foreign Employment
S | CPN-UML, *said* that he | speaker: Lok Nath Panta
S | have *asked* the House | speaker: Lawmakers of the Rastriya Swatantra Party
R | *Minister for Labour* Dhan | person: Dhan Bahadur Shrestha-Pun
R | (PNCC) *chair* Kul | person: Kul Prasad Regmi | organization: Pravasi Nepali Coordination Committee
R | Its *owner*, Lok | person: Lok Nath Panta | organization: Everest Horizon Manpower
R | a former *mayor* of Damak | person: Lok Nath Panta | place: Damak
R | a *member* of the CPN-UML | person: Lok Nath Panta | organization: CPN-UML
L leads | subject: Kul Prasad Regmi | object: Pravasi Nepali Coordination Committee
L ownerOf | subject: Lok Nath Panta | object: Everest Horizon Manpower
L memberOf | subject: Lok Nath Panta | object: CPN-UML
L within | subject: Jleeb Al-Shuyoukh | object: Kuwait

# Judge orders Alabama county to count ballots from prison farm town
E Legal | Judge *orders* Alabama | asserted | agent: Judge | patient: Alabama county
E Election | county to *count* ballots | planned | agent: Alabama county | patient: ballots
E Legal | federal judge *ruled* Wednesday | asserted | again | agent: A federal judge | time: Wednesday
E Election | county must *count* 212 | planned | again | agent: officials in a rural Alabama county | patient: 212 ballots
E Election | ballots *cast* in a town | asserted | patient: 212 ballots | place: a town
E Election | place was *moved* to a prison farm | asserted | patient: voting place | destination: a prison farm | time: two days before the 2024 general election
E Election | 2024 general *election* | asserted | time: 2024
E Election | said the *move* to Fountain | reported | again | destination: Fountain Correctional Facility | source: Marcus T. Ellington III
E Legal | which *sued* together | asserted | agent: Southern Poverty Law Center | agent: NAACP
E Legal | called the *decision* a | asserted | again
E Legal | it would not *appeal* | denied | agent: it | source: Escambia County Commission
E Other | roof *leaked* | reported | patient: the fire station's roof | source: Doug Faircloth
E Other | He had *asked* the Alabama | reported | agent: He | patient: Alabama Department of Corrections | source: Doug Faircloth
E Investigation | guards *searched* purses | reported | agent: guards | patient: purses | source: Hollins-Meade
E Movement | Junior *turned back* when | reported | agent: a man named Junior | source: Hollins-Meade
S | Ellington III *said* the | speaker: Marcus T. Ellington III
S | NAACP, *called* the decision | speaker: Latrice Hollins-Meade
S | Commission *said* it | speaker: Escambia County Commission
S | a Republican, *said* that | speaker: Doug Faircloth
S | Hollins-Meade *said* guards | speaker: Hollins-Meade
R | *U.S. District Judge* Marcus | person: Marcus T. Ellington III
R | a *lawyer* with the Southern | person: Latrice Hollins-Meade | organization: Southern Poverty Law Center
R | *Probate Judge* Doug | person: Doug Faircloth
L memberOf | subject: Latrice Hollins-Meade | object: Southern Poverty Law Center
L within | subject: Atmore | object: Alabama

# Police raid on Accra orphanage: 17 children taken to shelter
E Investigation | Police *raid* on Accra | asserted | agent: Police | patient: Accra orphanage | place: Accra
E Rescue | 17 children *taken* to shelter | asserted | patient: 17 children | destination: shelter
E Rescue | were *moved* from an unlicensed | asserted | again | patient: Seventeen children | origin: an unlicensed orphanage | place: Kasoa Nyanyano | time: on Thursday
E Investigation | in an *operation* led | asserted | again | agent: Anti-Human Trafficking Unit
E Abuse | three infants had *gone* | alleged | patient: three infants | source: Patience Quaye-Addo
E Arrest | is in *custody* | asserted | patient: He
E Arrest | was *let go* after | asserted | patient: A volunteer from Belgium
E Other | she *showed* letters | asserted | agent: she | patient: letters
E Other | that she had *written* to | asserted | agent: she | patient: letters | beneficiary: Department of Social Welfare
E Investigation | We *found* no records | reported | agent: We | patient: no records | source: Quaye-Addo
E Meeting | at a press *briefing* | asserted | agent: Quaye-Addo
E Other | Mission *helped* to find | asserted | agent: International Justice Mission | patient: a shelter
S | Patience Quaye-Addo *said* that | speaker: Patience Quaye-Addo
S | " Quaye-Addo *said* at | speaker: Quaye-Addo
S | members *protested* that | speaker: Church members
S | Lante *called* for calm | speaker: Nii Armah Lante
S | Mohammed-Salifu, *recalled* that | speaker: Zuwera Mohammed-Salifu
S | Africa *estimates* that | speaker: OrphanAid Africa
R | *Chief Superintendent* Patience | person: Patience Quaye-Addo | organization: Ghana Police Service
R | the *proprietor*, Pastor | person: Emmanuel Tsikata
R | *Pastor* Emmanuel | person: Emmanuel Tsikata | organization: Victory Fire Chapel International
R | A *volunteer* from Belgium | person: Lotte Verstappen
R | *Assemblyman* Nii | person: Nii Armah Lante
R | The *Minister for Gender, Children and Social Protection*, | person: Zuwera Mohammed-Salifu
L partOf | subject: Anti-Human Trafficking Unit | object: Ghana Police Service
L memberOf | subject: Patience Quaye-Addo | object: Ghana Police Service
L leads | subject: Emmanuel Tsikata | object: Victory Fire Chapel International

# Mongolian herders sue province over coal trucks
E Legal | herders *sue* province | asserted | agent: Mongolian herders | patient: province
E Legal | have *sued* the governor | asserted | again | agent: Forty-one herders | patient: the governor of Ömnögovi
E Death | has *killed* foals | alleged | agent: dust from coal trucks | patient: foals | source: Forty-one herders
E Injury | foals and *blackened* the lungs | alleged | agent: dust from coal trucks | patient: the lungs of their sheep | source: Forty-one herders
E Legal | will *hear* the case | planned | agent: Administrative Court of First Instance of Ömnögovi Province | patient: the case | time: on 4 October
E Business | has *eased* the dust | reported | agent: a paved road | patient: the dust | source: Erdenes Tavan Tolgoi
E Business | A railway *opened* in 2022 | asserted | patient: A railway | time: in 2022
E Election | *elected* for the Mongolian People's | asserted | patient: R. Seddorj-Ochir
E Meeting | *visited* 18 families | asserted | agent: National Human Rights Commission of Mongolia | patient: 18 families | time: in August
E Abuse | was *breached*. | alleged | patient: their right to a healthy environment | source: Naranbayar
S | that they *say* has | speaker: they
S | ” *said* Battsengel | speaker: Battsengel
S | in Ulaanbaatar, *said* that | speaker: Sükhgerel Dügersüren
S | Development *say* a paved | speaker: Erdenes Tavan Tolgoi
S | *told* the Montsame | speaker: R. Seddorj-Ochir
S | Naranbayar *said* that | speaker: Naranbayar
R | *Governor* R. | person: R. Seddorj-Ochir | organization: Mongolian People's Party
R | Its *member* Naranbayar | person: Naranbayar | organization: National Human Rights Commission of Mongolia
L memberOf | subject: Sükhgerel Dügersüren | object: OT Watch
L headquarteredIn | subject: OT Watch | object: Ulaanbaatar
L memberOf | subject: R. Seddorj-Ochir | object: Mongolian People's Party
L memberOf | subject: Naranbayar | object: National Human Rights Commission of Mongolia
L within | subject: Khanbogd | object: Ömnögovi

# Radio station off air in Bunia after armed men take transmitter
E Business | Radio station *off air* in | asserted | patient: Radio station | place: Bunia
E Crime | armed men *take* transmitter | asserted | agent: armed men | patient: transmitter
E Business | *went* silent on Tuesday | asserted | again | patient: A community radio station | place: Komanda | time: on Tuesday
E Crime | *walked off* with its transmitter | asserted | again | agent: four armed men | patient: its transmitter | patient: mixer | patient: a motorcycle
E Other | men had *asked* by name | reported | agent: the men | patient: Mama Furaha | source: Baraka Lonema
E Publication | rape survivors had *named* no one | denied | agent: programme | patient: no one
E Attack | They *left* a message | reported | agent: They | patient: a message | beneficiary: her | place: our visitors' book | source: Lonema
E Other | They even *wrote* the date | reported | agent: They | patient: the date | source: Lonema
E Other | MONUSCO *lent* the station | asserted | agent: MONUSCO | patient: a generator | beneficiary: the station | time: last year
E Crime | stations were *looted* in | reported | patient: 11 stations | place: the east | time: in 2024 | source: Journaliste en Danger
S | Sauti ya Amani, *said* the men | speaker: Baraka Lonema
S | ” *said* Lonema. | speaker: Lonema
S | in Ituri, *blamed* bandits | speaker: Jules Ngongo-Tshi
S | (JED) *says* that | speaker: Journaliste en Danger
S | Kalala-Mbuyi, *called* on | speaker: Tshivis Kalala-Mbuyi
R | *Captain* Jules | person: Jules Ngongo-Tshi
R | Its *secretary-general*, Tshivis | person: Tshivis Kalala-Mbuyi | organization: Journaliste en Danger
R | *Governor* Johnny | person: Johnny Nkashama-Lubuya
L memberOf | subject: Baraka Lonema | object: Radio Sauti ya Amani
L memberOf | subject: Mama Furaha | object: Radio Sauti ya Amani
L leads | subject: Tshivis Kalala-Mbuyi | object: Journaliste en Danger
L within | subject: BUNIA | object: DR Congo
L within | subject: Komanda | object: Ituri

# Sweatshop inquiry finds 14-hour shifts in Prato
E Investigation | Sweatshop *inquiry* finds | asserted | place: Prato
E Investigation | inquiry *finds* 14-hour | asserted | agent: Sweatshop inquiry | patient: 14-hour shifts | place: Prato
E Investigation | who *visited* 62 workshops | reported | again | agent: Inspectors | patient: 62 workshops | place: Prato | time: over a month | source: National Labour Inspectorate
E Investigation | a month *found* 190 people | reported | again | agent: Inspectors | patient: 190 people | source: National Labour Inspectorate
E Abuse | people *working* without contracts | reported | agent: 190 people | source: National Labour Inspectorate
E Abuse | that he *ironed* from | reported | agent: he | time: from eight in the morning to ten at night | source: Zain Ul Abideen
E Other | When he *asked* for Sundays | reported | agent: he | patient: Sundays off | source: Zain Ul Abideen
E Attack | a man with a belt *came* | reported | agent: a man with a belt | source: Zain Ul Abideen
E Protest | has led 28 *strikes* under | asserted | agent: Sara Caudiero-Neri
E Other | Tescari *asked* Rome | asserted | agent: Luca Tescari | patient: Rome
E Death | seven people *killed* in | asserted | patient: the seven people | place: the Macrolotto | time: in December 2013
E Disaster | in a *fire* at the Macrolotto | asserted | place: the Macrolotto | time: in December 2013
E Business | *rented* the shed out | reported | agent: We | patient: the shed | source: Ilario Bugelli
S | National Labour Inspectorate *said* | speaker: National Labour Inspectorate
S | from Gujrat, *said* that | speaker: Zain Ul Abideen
S | Italy slept," she *said* | speaker: she
S | group *said* that honest | speaker: employers' group
S | Party *remembered* the | speaker: Ilario Bugelli
S | We *said* never | speaker: We
R | *Prosecutor* Luca | person: Luca Tescari
R | Its *vice-president*, Fabia | person: Fabia Romagnani-Conti | organization: Confindustria Toscana Nord
R | *Mayor* Ilario | person: Ilario Bugelli | organization: Democratic Party
L memberOf | subject: Sara Caudiero-Neri | object: Sudd Cobas
L memberOf | subject: Fabia Romagnani-Conti | object: Confindustria Toscana Nord
L memberOf | subject: Ilario Bugelli | object: Democratic Party
L locatedIn | subject: Macrolotto | object: Prato

# Acid Survivors Foundation lauds drop in attacks
E Attack | drop in *attacks* | asserted
E Attack | Acid *attacks* in Bangladesh | reported | place: Bangladesh | time: last year | source: Acid Survivors Foundation
E Meeting | at an *event* marking | asserted | agent: Acid Survivors Foundation
E Attack | 494 *attacks*. He | asserted | time: In 2002
E Movement | *travelled* from Satkhira | asserted | agent: Nurunnahar | agent: her two daughters | origin: Satkhira Sadar upazila
E Business | *announced* Tk 50 lakh | asserted | agent: Rokeya Sultana-Prodhan | patient: Tk 50 lakh | beneficiary: the burns unit of Dhaka Medical College Hospital
S | Foundation *lauds* drop | speaker: Acid Survivors Foundation
S | (ASF) *said* at | speaker: Acid Survivors Foundation
S | Hossain-Mia *credited* the | speaker: Sarder Jahangir Hossain-Mia
S | He *warned* though | speaker: He
S | she *told* the audience | speaker: she
S | Prodhan *announced* Tk | speaker: Rokeya Sultana-Prodhan
S | (BLAST) *said* that | speaker: Sara Quddus-Khan
R | *Executive director* Sarder | person: Sarder Jahangir Hossain-Mia | organization: Acid Survivors Foundation
R | *State Minister* Rokeya | person: Rokeya Sultana-Prodhan
R | *Barrister* Sara | person: Sara Quddus-Khan | organization: Bangladesh Legal Aid and Services Trust
L leads | subject: Sarder Jahangir Hossain-Mia | object: Acid Survivors Foundation
L memberOf | subject: Sara Quddus-Khan | object: Bangladesh Legal Aid and Services Trust

# Ombudsman says police cells in Chișinău "unfit even for coats"
E Business | for the *closure* of six | planned | patient: six basement cells | place: Chișinău
E Investigation | Inspectors *came* without | asserted | agent: Inspectors | time: on 9 March
E Investigation | They *found* Vasile | asserted | again | agent: They | patient: Vasile
E Arrest | 52-year-old *held* over | asserted | patient: Vasile
E Movement | was *sent* to Sfânta | asserted | patient: He | destination: Sfânta Treime Hospital
E Business | would *open* in the summer | planned | patient: a new block | time: in the summer | source: General Police Inspectorate
E Publication | why a *report* of 2019 | asserted | time: 2019
E Other | had been *shelved* | asserted | patient: a report of 2019
E Legal | have *won* three cases | asserted | agent: Promo-LEX | agent: Amnesty International Moldova | patient: three cases | place: European Court of Human Rights
E Legal | client there was *freed* in time | reported | patient: his oldest client there | time: in time for the 2014 parliamentary election | source: Pavel Postolachi
E Election | 2014 parliamentary *election* | asserted | time: 2014
S | Ombudsman *says* police | speaker: Ombudsman
S | has *asked* for the closure | speaker: Ceslav Munteanu-Rusu
S | *saying* on Monday | speaker: Ceslav Munteanu-Rusu
S | Inspectorate *said* that a | speaker: General Police Inspectorate
S | concern," *said* Diana | speaker: Diana Fetco-Lungu
S | would not *say* why | speaker: She
S | the first, *noted* that | speaker: Pavel Postolachi
R | *People's Advocate*, Ceslav | person: Ceslav Munteanu-Rusu | place: Moldova
R | a *lawyer* with the first | person: Pavel Postolachi | organization: Promo-LEX
L memberOf | subject: Diana Fetco-Lungu | object: General Police Inspectorate
L memberOf | subject: Pavel Postolachi | object: Promo-LEX
L within | subject: Ciocana | object: Chișinău
L locatedIn | subject: European Court of Human Rights | object: Strasbourg

# Haul of 60 passports leads to agent in Ernakulam
E Investigation | *Haul* of 60 | asserted | patient: 60 passports
E Arrest | on Monday *arrested* a travel | asserted | agent: Kerala Police | patient: a travel agent | time: on Monday
E Investigation | passports were *found* inside | asserted | again | patient: 60 passports | place: his flat
E Crime | had *collected* Rs 3.5 lakh | alleged | agent: Shameer Kunjumon | patient: Rs 3.5 lakh | source: Putta Vimaladityan-Nair
E Movement | *ended up* in the Golden | asserted | agent: At least eleven | destination: Golden Triangle Special Economic Zone
E Abuse | were *made* to run fake | asserted | patient: At least eleven | place: Golden Triangle Special Economic Zone
E Abuse | They *took* my phone | reported | agent: They | patient: my phone | source: Abhijith S.
E Abuse | and *gave* me four | reported | agent: They | patient: four phones | beneficiary: me | source: Abhijith S.
E Movement | who *escaped* by | asserted | agent: Abhijith S.
E Movement | by *jumping* on a | asserted | agent: Abhijith S. | destination: a rice truck
E Legal | He gave *statements* to | asserted | agent: He | beneficiary: Crime Branch | beneficiary: National Investigation Agency
E Business | has *opened* a helpdesk | asserted | agent: NORKA Roots | patient: a helpdesk
E Other | passports had been *left* for | reported | patient: the passports | source: Kunjumon's counsel
E Legal | He was *booked* under | asserted | patient: He
S | Vimaladityan-Nair *said* Shameer | speaker: Putta Vimaladityan-Nair
S | four phones," *said* Abhijith | speaker: Abhijith S.
S | Krishnan-Pillai, *said* parents | speaker: P. Sreerama Krishnan-Pillai
S | Menon *traded* charges | speaker: A.A. Rahmathullah
S | counsel *said* that | speaker: Kunjumon's counsel
R | City *commissioner* Putta | person: Putta Vimaladityan-Nair
R | a *travel agent* after | person: Shameer Kunjumon
R | a *commerce graduate* from | person: Abhijith S.
R | Its *vice-chairman*, P. | person: P. Sreerama Krishnan-Pillai | organization: NORKA Roots
R | CPI(M) *MP* A.A. | person: A.A. Rahmathullah | organization: CPI(M)
L memberOf | subject: P. Sreerama Krishnan-Pillai | object: NORKA Roots
L memberOf | subject: A.A. Rahmathullah | object: CPI(M)
L memberOf | subject: Sobha Suresh-Menon | object: BJP
L within | subject: Kaloor | object: Ernakulam

# Roma families in Ostrava win case over flooded flats
E Legal | Ostrava *win* case | asserted | agent: Roma families | patient: case | place: Ostrava
E Disaster | over *flooded* flats | asserted | patient: flats
E Disaster | after *floods* in Silesia | asserted | again | place: Silesia
E Business | are to *get* 120,000 | planned | agent: Thirteen Roma families | patient: 120,000 crowns | origin: their landlord
E Legal | *decided* on Tuesday | asserted | again | agent: Regional Court in Ostrava | time: on Tuesday
E Business | had *repaired* every house | reported | agent: Bytový fond Přívoz s.r.o. | patient: every house | place: Palackého Street | source: Radomíra Kozáková
E Abuse | That was *discrimination* under | asserted
E Other | who *kept* her grandchildren | asserted | agent: Jolana Horváthová | patient: her grandchildren
E Other | *burned* his wardrobe | asserted | agent: Gejza | patient: his wardrobe
E Business | who *founded* the group | asserted | agent: Kumar Vishwanáthan | patient: Vzájemné soužití | time: after the floods of 1997
E Disaster | the *floods* of 1997 | asserted | time: 1997
E Legal | called the *verdict* historic | asserted | again
E Business | city would *put up* a bakery | planned | agent: the city | patient: a bakery | source: Jan Dohnálek
E Other | had *backed* the families | asserted | agent: Ombudsman | patient: the families
S | We were *told* that | speaker: We
S | ” *said* Jolana | speaker: Jolana Horváthová
S | Kozáková *said* the company | speaker: Radomíra Kozáková
S | of 1997, *called* the verdict | speaker: Kumar Vishwanáthan
S | of ANO, *said* the city | speaker: Jan Dohnálek
S | Švehlík, *spoke* of | speaker: Ctibor Švehlík
R | *Judge* Radomíra | person: Radomíra Kozáková | organization: Regional Court
R | an Indian-born *activist* who | person: Kumar Vishwanáthan
R | The *mayor*, Jan | person: Jan Dohnálek | organization: ANO
R | landlord's *lawyer*, Ctibor | person: Ctibor Švehlík
L founderOf | subject: Kumar Vishwanáthan | object: Vzájemné soužití
L memberOf | subject: Jan Dohnálek | object: ANO
L locatedIn | subject: High Court | object: Olomouc

# Chad opposition youth released on eve of Ramadan
E Legal | youth *released* on eve | asserted | patient: Chad opposition youth | time: on eve of Ramadan
E Legal | Transformateurs were *freed* from | reported | again | patient: Twenty-three members of the youth wing | origin: the high-security prison of Koro Toro | time: on Sunday | source: their lawyers
E Movement | and *bussed* 600 kilometres | reported | patient: Twenty-three members of the youth wing | destination: the capital | source: their lawyers
E Arrest | had been *arrested* in October | reported | patient: the young men | place: Moursal | place: Abena | time: in October | source: Kadmadji Allarassem
E Legal | and *tried* in a barracks | reported | patient: the young men | place: a barracks | source: Kadmadji Allarassem
E Legal | I *signed* for 23 | reported | agent: I | patient: 23 | source: he
E Movement | I had *come* to fetch | reported | agent: I | source: he
E Legal | that the *releases* showed | reported | again | source: Youssouf Tom-Ahmat
E Death | put the *dead* of 2022's | reported | patient: over 200 | source: Chadian Convention for the Defence of Human Rights
E Protest | 2022's *protests* at | asserted | time: 2022
E Meeting | both *visited* the group | asserted | agent: Goetbé Edmond-Djitangar | agent: Abdeldaim Ousman | patient: the group | place: the Bon Samaritain hospital
E Sport | a football *match* | asserted | agent: scouts | place: Doba
E Publication | A *report* by Human Rights Watch | planned | agent: Human Rights Watch | time: next month
S | their lawyers *said* | speaker: their lawyers
S | Allarassem *said* the young | speaker: Kadmadji Allarassem
S | 25,” he *said* | speaker: he
S | Tom-Ahmat, *told* Télé | speaker: Youssouf Tom-Ahmat
S | (CNDH) *asked* for | speaker: National Human Rights Commission
S | Human Rights *put* the dead | speaker: Chadian Convention for the Defence of Human Rights
S | the government *says* 73 | speaker: the government
R | *Maître* Kadmadji | person: Kadmadji Allarassem
R | The *minister of justice*, | person: Youssouf Tom-Ahmat
R | *Archbishop* Goetbé | person: Goetbé Edmond-Djitangar
L memberOf | subject: Abdeldaim Ousman | object: High Council of Islamic Affairs

# Seafarers stuck off Sharjah get wages after 16 months
E Other | Seafarers *stuck* off | asserted | patient: Seafarers | place: Sharjah
E Business | off Sharjah *get* wages | asserted | agent: Seafarers | patient: wages | time: after 16 months
E Movement | *went* home on Thursday | reported | agent: Eleven seafarers | destination: home | time: on Thursday | source: International Transport Workers' Federation
E Other | had been *catching* fish | asserted | agent: The crew of the MT Yasmin Star | patient: fish
E Other | and *drinking* condensation | asserted | agent: The crew of the MT Yasmin Star | patient: condensation
E Health | 61, *lost* 14 kilos | asserted | patient: Vakhtang Jorbenadze
E Business | *went* bankrupt in 2022 | asserted | agent: Blue Dhow Maritime FZE | time: in 2022
E Business | the *sale* of the ship | asserted | patient: the ship
E Legal | *ordered* by the Federal | asserted | agent: Federal Maritime Authority | patient: the sale of the ship
E Other | *brought* water, phone | asserted | agent: Andy Bowermaster | patient: water
S | (ITF) *said*. | speaker: International Transport Workers' Federation
S | I *told* my wife | speaker: I
S | ” he *said* at | speaker: he
S | Arrachedi-Benali *said* there | speaker: Mohamed Arrachedi-Benali
S | Babu-bhai, *asked* to | speaker: Babu-bhai
R | *Captain* Vakhtang | person: Vakhtang Jorbenadze | organization: MT Yasmin Star
R | Mission to Seafarers *chaplain* Rev. | person: Andy Bowermaster | organization: Mission to Seafarers
R | The *cook*, known | person: Babu-bhai
L memberOf | subject: Andy Bowermaster | object: Mission to Seafarers
L memberOf | subject: Mohamed Arrachedi-Benali | object: ITF

# HRW, Amnesty urge release of Bahrain academic
E Protest | who has *refused* solid food | asserted | agent: an engineering professor | patient: solid food | time: for 365 days
E Protest | in *protest* at the seizure | asserted | again | agent: an engineering professor | patient: the seizure
E Other | at the *seizure* of his | asserted | patient: his manuscripts
E Legal | is *serving* a life term | asserted | patient: Abduljalil Al-Sankis
E Publication | in a joint *letter* that | asserted | agent: Human Rights Watch | agent: Amnesty International
E Other | *took* his notebooks | reported | again | agent: guards at Jau Prison | patient: his notebooks | place: Jau Prison | source: Human Rights Watch
E Publication | dialects, *written* by hand | reported | agent: his | patient: his notebooks | time: over four years | source: Human Rights Watch
E Other | had never *given* them back | denied | agent: guards at Jau Prison | patient: them | source: Human Rights Watch
E Meeting | it had *visited* him twice | reported | agent: it | patient: him | source: National Institution for Human Rights
S | Amnesty *urge* release | speaker: Amnesty
S | on Wednesday *called* on | speaker: Two international rights groups
S | Amnesty International *said* in | speaker: Human Rights Watch
S | Interior *said* in response | speaker: Ministry of Interior
S | for Human Rights *said* it | speaker: National Institution for Human Rights
S | England, *told* Reuters | speaker: Zainab
S | (BIRD), *said* that Britain | speaker: Sayed Alwadaei-Hashim
R | an engineering *professor* who | person: Abduljalil Al-Sankis
R | *advocacy director* of | person: Sayed Alwadaei-Hashim | organization: Bahrain Institute for Rights and Democracy
L memberOf | subject: Sayed Alwadaei-Hashim | object: Bahrain Institute for Rights and Democracy
L childOf | subject: Zainab | object: Abduljalil Al-Sankis
L partOf | subject: Fifth Fleet | object: U.S. Navy
L headquarteredIn | subject: Fifth Fleet | object: Manama
L within | subject: Coventry | object: England

# Body count in Shakahola inquiry raised to 436 as third mass grave opened
E Investigation | Shakahola *inquiry* raised | asserted | place: Shakahola
E Death | inquiry *raised* to 436 | asserted | patient: Body count | place: Shakahola
E Investigation | mass grave *opened* | asserted | patient: third mass grave
E Investigation | on Monday *opened* a third | asserted | again | agent: Detectives and pathologists | patient: a third set of graves | place: Kilifi County | time: on Monday
E Death | the number of *dead* to | asserted | again | patient: 436
E Abuse | signs of *starvation* | reported | patient: most of the bodies | source: Johansen Odour-Were
E Abuse | children *tied* with sisal | reported | patient: children | instrument: sisal | source: Johansen Odour-Were
E Other | Families *queued* at | asserted | agent: Families | place: Malindi Sub-County Hospital
E Health | to *give* DNA samples | asserted | agent: Families | agent: Titus Ngonyo | patient: DNA samples
E Business | *sold* their shop | asserted | agent: two sisters | patient: their shop | place: Mariakani
E Movement | to *follow* a preacher | asserted | agent: two sisters | patient: a preacher
E Legal | of the *disbanded* Glad | asserted | patient: Glad Tidings International Church
E Death | counts of *murder* | denied | agent: Simon Katana | source: Simon Katana
E Legal | 191 *counts* of murder | asserted | patient: Simon Katana
E Abuse | being *starved* in Shimo | alleged | patient: his co-accused | place: Shimo La Tewa | source: He
E Legal | ” *ruled* Lady | asserted | agent: Mugure Thande-Njoki
E Investigation | has *forwarded* eight files | asserted | agent: Independent Policing Oversight Authority | patient: eight files
E Election | 2027 general *election* | planned | time: 2027
S | Odour-Were *said* most | speaker: Johansen Odour-Were
S | Church, has *denied* 191 | speaker: Simon Katana
S | He *told* the Mombasa | speaker: He
S | Let them eat,” *ruled* | speaker: Mugure Thande-Njoki
S | Shipeta-Charo *said* that | speaker: Mathias Shipeta-Charo
R | *Chief Government Pathologist* Dr | person: Johansen Odour-Were
R | self-styled *pastor*, Simon | person: Simon Katana | organization: Glad Tidings International Church
R | *Lady Justice* Mugure | person: Mugure Thande-Njoki | organization: Mombasa High Court
R | *rapid-response officer* Mathias | person: Mathias Shipeta-Charo | organization: Haki Africa
R | *Rev.* Mutava | person: Mutava Musyimi-Kioko
L memberOf | subject: Mathias Shipeta-Charo | object: Haki Africa
L memberOf | subject: Simon Katana | object: Glad Tidings International Church
L memberOf | subject: Mugure Thande-Njoki | object: Mombasa High Court

# Labour court orders Eskom contractor to take back 88 guards
E Legal | court *orders* Eskom | asserted | agent: Labour court | patient: Eskom contractor
E Appointment | to *take back* 88 guards | planned | agent: Eskom contractor | patient: 88 guards
E Appointment | who were *dismissed* by SMS | reported | patient: Eighty-eight security guards | instrument: SMS | source: Labour Court
E Other | for *joining* a union | reported | agent: Eighty-eight security guards | patient: a union | source: Labour Court
E Appointment | must be *back* at | planned | again | patient: Eighty-eight security guards | place: Duvha Power Station | time: by Monday
E Legal | the Labour Court has *ruled* | asserted | again | agent: Labour Court
E Appointment | had *fired* them | reported | again | agent: Mzansi Shield Protection | patient: them | source: Zolashona Mabaso
E Crime | a *breach* of section | reported | agent: Mzansi Shield Protection | patient: section 187 | source: Zolashona Mabaso
E Business | has been *selling* vetkoek | asserted | agent: Mahlangu | patient: vetkoek | time: in the meantime
E Legal | called the *ruling* a slap | asserted | again
E Legal | it would study the *judgment* | asserted | again
E Legal | had earlier *dismissed* the case | asserted | agent: Commission for Conciliation, Mediation and Arbitration | patient: the case | time: earlier
E Protest | A *day of action* on | planned | time: on Tuesday
E Protest | include a *march* to | planned | destination: Megawatt Park | time: on Tuesday
S | Zolashona Mabaso *found* that | speaker: Zolashona Mabaso
S | They *said* reply | speaker: They
S | airtime," *said* Nomthandazo | speaker: Nomthandazo Mahlangu
S | Sebei-Tau *called* the ruling | speaker: Mametlwe Sebei-Tau
S | Labuschagne, *said* it | speaker: Hendrik "Rooi" Labuschagne
S | Mokwena-Roos, *said* that | speaker: Daphne Mokwena-Roos
R | Acting *Judge* Zolashona | person: Zolashona Mabaso | organization: Labour Court
R | Union *president* Mametlwe | person: Mametlwe Sebei-Tau | organization: General Industries Workers Union of South Africa
R | company's *director*, Hendrik | person: Hendrik "Rooi" Labuschagne | organization: Mzansi Shield Protection
R | An Eskom *spokesperson*, | person: Daphne Mokwena-Roos | organization: Eskom
L memberOf | subject: Zolashona Mabaso | object: Labour Court
L leads | subject: Mametlwe Sebei-Tau | object: General Industries Workers Union of South Africa
L leads | subject: Hendrik "Rooi" Labuschagne | object: Mzansi Shield Protection
L memberOf | subject: Daphne Mokwena-Roos | object: Eskom

# Hmong pastor missing after church meeting in Luang Namtha
E Abuse | Hmong pastor *missing* after | asserted | patient: Hmong pastor | place: Luang Namtha
E Meeting | after church *meeting* in Luang | asserted | place: Luang Namtha
E Abuse | clothes *took* him from | reported | again | agent: three men in civilian clothes | patient: him | origin: a church meeting | place: Sing district | time: Sunday | source: Relatives of a Hmong pastor
E Meeting | from a church *meeting* in Sing | reported | again | place: Sing district | source: Relatives of a Hmong pastor
E Abuse | was *pushed* into a white | reported | again | patient: Tua Yang | destination: a white Hilux | source: Cher Pao
E Other | He *left* his glasses | reported | agent: He | patient: his glasses | source: the nephew
E Investigation | has *recorded* nine such cases | asserted | agent: Christian Solidarity Worldwide | patient: nine such cases | time: since 2022
E Movement | later *turned up* in prisons | asserted | patient: Xiong | patient: Bounmy | place: prisons
E Protest | *vigils* are planned | planned | time: December 15
S | a Hmong pastor *say* that | speaker: Relatives of a Hmong pastor
S | plates, *said* his nephew | speaker: Cher Pao
S | the nephew *told* the Lao | speaker: the nephew
S | Muang Sing *said* he | speaker: A police officer
S | Bangkok, *named* two | speaker: Manushya Foundation
S | Pradit-Charoen, *asked* the UN | speaker: Emilie Pradit-Charoen
R | *Pastor* Tua | person: Tua Yang | organization: Lao Evangelical Church
R | Its *director*, Emilie | person: Emilie Pradit-Charoen | organization: Manushya Foundation
L memberOf | subject: Tua Yang | object: Lao Evangelical Church
L leads | subject: Emilie Pradit-Charoen | object: Manushya Foundation
L headquarteredIn | subject: Manushya Foundation | object: Bangkok
L within | subject: Luang Namtha | object: Laos
L within | subject: Sing | object: Luang Namtha

# Former police chief of El Alto sent to San Pedro prison
E Arrest | El Alto *sent* to San | asserted | patient: Former police chief of El Alto | destination: San Pedro prison
E Legal | on Thursday *ordered* preventive | asserted | agent: A judge | patient: preventive detention | time: on Thursday
E Arrest | preventive *detention* for six | planned | again | patient: Wilfredo Choque Apaza | time: for six months
E Crime | having *sold* patrol fuel | alleged | agent: Wilfredo Choque Apaza | patient: patrol fuel
E Business | the *loss* came | reported | source: Maribel Tórrez Huanca
E Other | *kept* a notebook | asserted | agent: Mamani | agent: Yujra | patient: a notebook
E Legal | colonel is *punished* for | alleged | patient: the colonel | source: The defence
E Investigation | for an *investigation* into | reported | agent: the colonel | patient: smugglers | place: Desaguadero | source: The defence
E Legal | The *hearing* at the | asserted | place: Departmental Court of Justice of La Paz | time: until 02:00
E Protest | *set off* fireworks | asserted | agent: Federation of Neighbourhood Councils of El Alto | patient: fireworks | place: outside
E Arrest | he had *arrested*. | asserted | agent: he | patient: inmates
E Other | He will *sleep* in | planned | agent: He | place: La Muralla
S | Tórrez Huanca *said* the loss | speaker: Maribel Tórrez Huanca
S | Loma, *argues* that | speaker: The defence
S | gas," Loma *said* | speaker: Loma
S | Ticona, *demanded* the | speaker: Rosaura Ticona
S | Office *asked* that | speaker: Ombudsman's Office
R | *Colonel* Wilfredo | person: Wilfredo Choque Apaza
R | former *commander of police* in | person: Wilfredo Choque Apaza | place: El Alto
R | *Prosecutor* Maribel | person: Maribel Tórrez Huanca
R | Two *sergeants*, | person: Mamani
R | Its *president*, Rosaura | person: Rosaura Ticona | organization: Federation of Neighbourhood Councils of El Alto
R | *Government Minister* Édgar | person: Édgar Villarroel
R | the *politician* Marcelo | person: Marcelo Quiroga Santa Cruz
L leads | subject: Rosaura Ticona | object: Federation of Neighbourhood Councils of El Alto

# Thousands march in Tbilisi over "foreign influence" registry
E Protest | Thousands *march* in Tbilisi | asserted | agent: Thousands | place: Tbilisi
E Protest | *walked* from Republic | asserted | again | agent: Thousands of people | origin: Republic Square | destination: the parliament building | time: on Friday night
E Protest | the fourth *march* this month | asserted | again | time: this month
E Movement | She was *carried* on | asserted | agent: students | patient: She
E Attack | *used* a water cannon | asserted | agent: Riot police | instrument: a water cannon | place: Chichinadze Street
E Arrest | reported 14 *arrests* | reported | patient: 14 | source: Interior Ministry
E Crime | of *paying* for gas masks | alleged | agent: USAID | agent: European Endowment for Democracy | patient: gas masks | source: Mamuka Mdinari-Ose
E Culture | *sang* "Chakrulo" | asserted | agent: Dinamo Tbilisi supporters | patient: Chakrulo | place: the stand | time: On Saturday
S | ” *asked* Nino | speaker: Nino Gelashvili-Tordia
S | Ministry *reported* 14 | speaker: Interior Ministry
S | (GYLA) *counted* 37 | speaker: Georgian Young Lawyers' Association
S | party *says* that | speaker: Georgian Dream
S | Mdinari-Ose *accused* USAID | speaker: Mamuka Mdinari-Ose
R | an *actor*, Andro | person: Andro Chichi
R | a *priest*, Father | person: Dorote
R | the *wrestler* Zura | person: Zura Iakobi
R | *MP* Mamuka | person: Mamuka Mdinari-Ose
L leads | subject: Nino Gelashvili-Tordia | object: Sakhli
L locatedIn | subject: Sakhli | object: Gori

# Court acquits 11 Ogiek accused of trespass in Mau Forest
E Legal | Court *acquits* 11 | asserted | agent: Court | patient: 11 Ogiek
E Legal | Ogiek *accused* of trespass | asserted | patient: 11 Ogiek
E Crime | of *trespass* in Mau | alleged | agent: 11 Ogiek | place: Mau Forest
E Legal | on Thursday *acquitted* eleven | asserted | again | agent: A court in Narok | patient: eleven members of the Ogiek community | time: on Thursday
E Legal | had been *charged* with | asserted | again | patient: eleven members of the Ogiek community
E Crime | with *trespassing* in the Maasai | alleged | again | agent: eleven members of the Ogiek community | place: Maasai Mau block
E Legal | on the *judgment* of the African | asserted | agent: African Court on Human and Peoples' Rights | time: 2017
E Legal | to *return* 14 beehives | planned | agent: Kenya Forest Service | patient: 14 beehives | patient: an axe | patient: a radio
E Attack | houses were *burned* in 2023 | reported | patient: houses | time: in 2023 | source: Daniel Kobei-Lesingo
E Movement | still *camping* at | reported | agent: about 700 families | place: Sagamian | source: Daniel Kobei-Lesingo
E Legal | service would *appeal* | planned | agent: the service | source: Alex Lemarisho
E Legal | which *took* the case to | asserted | agent: Minority Rights Group International | patient: the case | destination: Arusha
E Legal | described the *verdict* as | asserted | again
S | Forest, *saying* that | speaker: A court in Narok
S | He also *told* the Kenya | speaker: He
S | up and *thanked* the bench | speaker: Kiplangat arap Sang
S | Cherono, *translated* | speaker: Cherono
S | (OPDP), *said* about | speaker: Daniel Kobei-Lesingo
S | Lemarisho *said* the service | speaker: Alex Lemarisho
S | Kaelo *asked* for | speaker: Patrick Ole Kaelo
S | Arusha, *described* the | speaker: Minority Rights Group International
R | *Senior Resident Magistrate* Phelix | person: Phelix Ochieng-Masara
R | *executive director* of the | person: Daniel Kobei-Lesingo | organization: Ogiek Peoples' Development Program
R | KFS *commandant* Alex | person: Alex Lemarisho | organization: KFS
R | Narok *Governor* Patrick | person: Patrick Ole Kaelo | place: Narok
L leads | subject: Daniel Kobei-Lesingo | object: Ogiek Peoples' Development Program
L leads | subject: Alex Lemarisho | object: KFS
L childOf | subject: Cherono | object: Kiplangat arap Sang
L headquarteredIn | subject: Minority Rights Group International | object: London

# Sacked teacher in Sarawak wins RM180,000 over refusal to sign loyalty form
E Appointment | *Sacked* teacher in | asserted | patient: teacher | place: Sarawak
E Legal | Sarawak *wins* RM180,000 | asserted | agent: Sacked teacher | patient: RM180,000 | place: Sarawak
E Protest | over *refusal* to sign | asserted | agent: Sacked teacher
E Appointment | who was *sacked* when | asserted | again | patient: A primary-school teacher
E Protest | when he *refused* to sign | asserted | again | agent: he | patient: a form
E Legal | has been *awarded* RM180,000 | asserted | again | agent: Industrial Court | patient: RM180,000 | beneficiary: A primary-school teacher
E Legal | *appeared* for the claimant | asserted | agent: See Chee Khim | agent: Dayang Nurfaizah Matthew
E Business | I'll *buy* my mother | planned | agent: I | patient: a water tank | beneficiary: my mother | source: Jeffery
E Investigation | had *recorded* 22 complaints | asserted | agent: Suhakam | patient: 22 complaints
S | Bujang Lasi *told* him | speaker: Bujang Lasi
S | Sulaiman-Yeo *said* the school's | speaker: Azlan Sulaiman-Yeo
S | Jeffery *told* reporters | speaker: Jeffery
S | (STU) *called* on | speaker: Sarawak Teachers' Union
R | A primary-school *teacher* who | person: Jeffery anak Nyalau | organization: SK Nanga Tada
R | *headmaster* Bujang | person: Bujang Lasi | organization: SK Nanga Tada
R | *Chairman* Tuan | person: Azlan Sulaiman-Yeo | organization: Industrial Court
R | *Counsel* See | person: See Chee Khim
R | the *state minister*, to | person: Adenan Wahab
R | *Assemblyman* Chong | person: Chong Siew Lan | organization: DAP | place: Padungan
L memberOf | subject: Bujang Lasi | object: SK Nanga Tada
L locatedIn | subject: SK Nanga Tada | object: Kanowit
L memberOf | subject: Chong Siew Lan | object: DAP

# Cash, gold and a stuffed leopard found at land official's home
E Investigation | leopard *found* at | asserted | patient: Cash | patient: gold | patient: a stuffed leopard | place: land official's home
E Investigation | on Wednesday *seized* Rs | asserted | again | agent: Odisha Vigilance | patient: Rs 2.1 crore in cash | patient: 1.8 kg of gold | patient: a stuffed leopard | place: Jajpur Road | time: on Wednesday
E Arrest | was *caught* allegedly | asserted | patient: Prasanta Kumar Mohapatra-Das
E Crime | allegedly *taking* Rs 40,000 | alleged | agent: Prasanta Kumar Mohapatra-Das | patient: Rs 40,000 | origin: a contractor
E Investigation | had *marked* the notes | asserted | agent: Sk Nizamuddin | patient: the notes | instrument: phenolphthalein powder
E Investigation | simultaneous *searches* took place | reported | place: Dhenkanal | place: Angul | place: a farmhouse in Sukinda | source: Pallavi Mishra-Tripathy
E Movement | has been *sent* to | asserted | patient: The leopard | destination: Wildlife Institute of India
E Protest | had *boycotted* the officer's | reported | agent: members | patient: the officer's court | time: since August | source: Ramesh Chandra Jena-Samal
E Culture | *danced* when | asserted | agent: Tribal women of Chingudipal
S | Mishra-Tripathy *said* that | speaker: Pallavi Mishra-Tripathy
S | He *says* it was | speaker: He
S | ” she *said*. | speaker: she
S | Jena-Samal *said* members | speaker: Ramesh Chandra Jena-Samal
S | (BJD) *alleged* that | speaker: Naba Kishore Patra
R | an *additional tehsildar* at | person: Prasanta Kumar Mohapatra-Das | place: Jajpur Road
R | The *contractor*, Sk | person: Sk Nizamuddin
R | *Superintendent* Pallavi | person: Pallavi Mishra-Tripathy | organization: Odisha Vigilance
R | Association *president* Ramesh | person: Ramesh Chandra Jena-Samal | organization: Jajpur Bar Association
R | *Opposition leader* Naba | person: Naba Kishore Patra | organization: Biju Janata Dal
L leads | subject: Ramesh Chandra Jena-Samal | object: Jajpur Bar Association
L memberOf | subject: Pallavi Mishra-Tripathy | object: Odisha Vigilance
L memberOf | subject: Naba Kishore Patra | object: Biju Janata Dal

# Missing since Srebrenica: 13 more to be buried on 11 July
E Other | more to be *buried* on 11 July | planned | patient: 13 more | time: on 11 July
E Investigation | remains were *identified* in | reported | patient: remains | time: in the past year | source: Missing Persons Institute of Bosnia and Herzegovina
E Other | are to be *buried* at the Srebrenica | planned | again | patient: Thirteen men and boys | place: Srebrenica Memorial Center | time: on 11 July | source: Missing Persons Institute of Bosnia and Herzegovina
E Other | will *bury* a shin | planned | again | agent: Hajra | patient: a shin and a collarbone
E Investigation | remains had been *found* at | reported | patient: remains | place: Suljići | place: Baljkovica | place: along the road to Nezuk | source: Dragana Vučetić-Mirić
E Protest | The Peace *March* from | planned | origin: Nezuk | time: on 8 July
E Other | *invited* Serb mothers | asserted | agent: Munira Subota | patient: Serb mothers
E Abuse | that *genocide* took place | reported | source: International Court of Justice
S | Herzegovina *said* on Tuesday | speaker: Missing Persons Institute of Bosnia and Herzegovina
S | wait," she *said* by | speaker: she
S | (ICMP) *said* that remains | speaker: Dragana Vučetić-Mirić
S | Yugoslavia *found* that | speaker: International Court of Justice
S | authorities *deny* it | speaker: Republika Srpska's authorities
R | *Forensic anthropologist* Dragana | person: Dragana Vučetić-Mirić | organization: International Commission on Missing Persons
L memberOf | subject: Dragana Vučetić-Mirić | object: International Commission on Missing Persons
L leads | subject: Munira Subota | object: Mothers of Srebrenica and Žepa Enclaves
L childOf | subject: Almir Halilović-Čano | object: Hajra

# Aboriginal deaths in custody: coroner slams Broome lock-up
E Death | Aboriginal *deaths* in custody | asserted | patient: Aboriginal
E Investigation | A coroner has *found* that | asserted | agent: A coroner
E Death | who *died* in a police | asserted | patient: a 22-year-old Yawuru man | place: a police lock-up at Broome
E Investigation | delivered her *findings* on | asserted | again | agent: Philippa Urquhart-Dean | time: on Friday
E Arrest | was *arrested* for unpaid | asserted | patient: Jangala | time: on Boxing Day
E Health | was *given* Panadol | asserted | patient: Panadol | beneficiary: He
E Other | training had *changed* | reported | patient: training | source: Jo McCabe-Lawson
E Publication | which *recommended* in 1991 | asserted | agent: Royal Commission into Aboriginal Deaths in Custody | time: in 1991
E Death | 580 have *died* since | asserted | patient: More than 580 | time: since
E Publication | which *broadcast* the | asserted | agent: Goolarri Media | patient: the hearing
E Legal | the *hearing* live | asserted
E Culture | hold a smoking *ceremony* on | planned | agent: Kimberley Land Council | agent: Goolarri Media | place: Cable Beach
S | coroner *slams* Broome | speaker: coroner
S | when he *said* he was ill | speaker: he
S | Boxing Day and *told* a constable | speaker: Jangala
S | good cook," *said* his aunt | speaker: Dot Roe-Manado
S | McCabe-Lawson *said* training | speaker: Jo McCabe-Lawson
S | Nannup-Collard *pointed* to | speaker: Wayne Nannup-Collard
S | Cox-Yarran *called* for a | speaker: Dorinda Cox-Yarran
R | *Coroner* Philippa | person: Philippa Urquhart-Dean
R | *Assistant Commissioner* Jo | person: Jo McCabe-Lawson | organization: Western Australia Police Force
R | *chief executive* Wayne | person: Wayne Nannup-Collard | organization: Aboriginal Legal Service of Western Australia
R | Greens *senator* Dorinda | person: Dorinda Cox-Yarran | organization: Greens
L memberOf | subject: Jo McCabe-Lawson | object: Western Australia Police Force
L leads | subject: Wayne Nannup-Collard | object: Aboriginal Legal Service of Western Australia
L memberOf | subject: Dorinda Cox-Yarran | object: Greens

# Migrant farmhands win first strike in Almería greenhouses
E Protest | win first *strike* in | asserted | agent: Migrant farmhands | place: Almería greenhouses
E Agreement | *signed* an agreement | asserted | agent: 143 workers | patient: an agreement | time: at noon on Saturday
E Business | will *pay* the legal | planned | agent: Hortícolas Cabo Sur S.L. | patient: the legal minimum
E Business | a day and *put* a roof | planned | agent: Hortícolas Cabo Sur S.L. | patient: a roof | place: the yard
E Protest | grandmother: all *sat down* together | reported | again | agent: all | source: he
E Protest | the first to *stop*. | reported | again | agent: women | source: Hafida Ouali
E Other | *sent* his apologies | asserted | agent: He | patient: his apologies
E Meeting | had *brought in* mediators | asserted | agent: Subdelegation of the Government in Almería | patient: mediators
E Election | Manrique *voted* against | asserted | agent: Rocío Manrique | patient: a motion of support
S | together," he *told* La | speaker: he
S | Beni Mellal, *said* that | speaker: Hafida Ouali
S | el Largo, had *called* them | speaker: Paco el Largo
S | Service *reckons* that | speaker: Jesuit Migrant Service
S | association, *asked* that | speaker: Coexphal
R | The *foreman*, Paco | person: Paco el Largo
R | Vox *councillor* Rocío | person: Rocío Manrique | organization: Vox
L memberOf | subject: José García Cuevas-Ruiz | object: Sindicato Andaluz de Trabajadores
L memberOf | subject: Rocío Manrique | object: Vox

# Former governor's aide in Samar town hall to stand trial for ghost feeding program
E Legal | to stand *trial* for | planned | patient: Former governor's aide
E Crime | ghost *feeding* program | alleged | agent: Former governor's aide | place: Samar
E Legal | *found* probable cause | asserted | agent: Office of the Ombudsman | patient: a former municipal accountant | patient: four others
E Legal | to *try* a former | planned | again | patient: a former municipal accountant | patient: four others
E Crime | was “*delivered*” to 19 | alleged | again | patient: P6.8 million in rice, mongo and sardines | destination: 19 schools | place: Basey | source: Marivic Dolina-Sy
E Disaster | had already *flattened* 16 | reported | agent: Typhoon Yolanda | patient: 16 of them | source: Marivic Dolina-Sy
E Accident | invoices were *lost* in | reported | patient: invoices | source: Go's counsel
E Disaster | in the storm *surge* | reported | source: Go's counsel
E Legal | The complaint was *filed* by | asserted | agent: Basey Association for Native Industry Growth | patient: The complaint
E Legal | has set *bail* at | asserted | agent: Sandiganbayan | patient: P90,000 each
E Crime | had *signed* blank forms | reported | agent: principals | patient: blank forms | source: Carmela Tamayo-Uy
S | Dolina-Sy *said* that | speaker: Marivic Dolina-Sy
S | counsel *said* invoices | speaker: Go's counsel
S | ” *said* its head | speaker: Anita Ogrimen
S | Tamayo-Uy, *said* principals | speaker: Carmela Tamayo-Uy
R | *graft investigator* Marivic | person: Marivic Dolina-Sy | organization: Office of the Ombudsman
R | *supplier* Wilson | person: Wilson Go | organization: Eastern Star General Merchandise
R | its *head*, Nanay | person: Anita Ogrimen | organization: Basey Association for Native Industry Growth
R | (DepEd) *schools division superintendent*, | person: Carmela Tamayo-Uy | organization: Department of Education
L leads | subject: Anita Ogrimen | object: Basey Association for Native Industry Growth
L memberOf | subject: Carmela Tamayo-Uy | object: Department of Education
L memberOf | subject: Marivic Dolina-Sy | object: Office of the Ombudsman
L spouseOf | subject: Rolly Tagarao | object: Melinda
L within | subject: Basey | object: Samar

# Nuuk women sue Denmark over coils
E Legal | Nuuk women *sue* Denmark | asserted | agent: Nuuk women | patient: Denmark
E Legal | have *taken* the Danish state to court | asserted | again | agent: A group of 143 Inuit women | patient: the Danish state
E Abuse | coils that were *fitted* without | alleged | patient: contraceptive coils | time: in the 1960s and 1970s
E Abuse | Maniitsoq *sent* her class | asserted | agent: a school doctor | patient: her class | destination: hospital | place: Maniitsoq
E Investigation | An *inquiry* by the | asserted | agent: University of Southern Denmark | agent: Ilisimatusarfik
E Investigation | Greenland, *found* records | asserted | agent: An inquiry | patient: records of 4,070 women
E Other | *apologised* in the Folketing | asserted | agent: Sofie Løkkegaard | place: Folketing
E Publication | in a *speech* in Sisimiut | asserted | agent: Múte Egedesen | place: Sisimiut
E Legal | is to be *heard* at | planned | patient: The case | place: Eastern High Court | time: on 4 May
E Other | *sent* an observer | asserted | agent: Amnesty International | patient: an observer
S | kroner, *said* their lawyer | speaker: Mads Prambech-Holm
S | knives inside," she *told* | speaker: she
S | Ataqatigiit, *said* that | speaker: Aviâja Fontain
R | their *lawyer*, Mads | person: Mads Prambech-Holm
R | a *psychologist* who | person: Naja Lyberth-Olsen
R | *Health Minister* Sofie | person: Sofie Løkkegaard
R | Former *premier* Múte | person: Múte Egedesen
R | A Danish *historian*, Søren | person: Søren Rud-Nielsen
L memberOf | subject: Aviâja Fontain | object: Inuit Ataqatigiit
L locatedIn | subject: Ilisimatusarfik | object: Greenland

# Protest at Yerevan metro: soldiers' mothers want names
E Protest | *Protest* at Yerevan metro | asserted | agent: soldiers' mothers | place: Yerevan metro
E Military | *missing* since the Second | asserted | patient: soldiers | time: since the Second Nagorno-Karabakh War
E Protest | War *blocked* the entrance | asserted | again | agent: Mothers of soldiers | patient: the entrance | place: Yerevan | time: for three hours on Monday
E Other | which names Armenia *handed* to Azerbaijan | asserted | agent: Armenia | patient: names | beneficiary: Azerbaijan
E Meeting | at *talks* in Abu Dhabi | asserted | place: Abu Dhabi
E Protest | *lay down* across two | asserted | again | agent: Gayane Hambardzum | place: two steps
E Other | *brought* her a cushion | asserted | agent: A policeman | patient: a cushion | beneficiary: her
E Meeting | *met* the women at | asserted | agent: Arayik Sahak-Petros | patient: the women | place: Office of the Prime Minister
E Publication | *read* the names from | asserted | agent: Gegham Manuk | patient: the names | place: the tribune
E Other | microphone was *cut* | asserted | patient: his microphone
S | on Monday, *demanding* to | speaker: Mothers of soldiers
S | himself," she *said* | speaker: she
S | Persons *puts* the number | speaker: Commission on Prisoners of War, Hostages and Missing Persons
S | He *promised* an answer | speaker: He
S | Mnatsakan *said* that | speaker: Anahit Mnatsakan
S | Baku *acknowledges* 23 | speaker: Baku
R | Its *secretary*, Arayik | person: Arayik Sahak-Petros | organization: Commission on Prisoners of War, Hostages and Missing Persons
R | *Human Rights Defender* Anahit | person: Anahit Mnatsakan
R | Opposition *deputy* Gegham | person: Gegham Manuk | organization: Armenian Revolutionary Federation
L memberOf | subject: Arayik Sahak-Petros | object: Commission on Prisoners of War, Hostages and Missing Persons
L memberOf | subject: Gegham Manuk | object: Armenian Revolutionary Federation
L childOf | subject: Narek | object: Gayane Hambardzum

# Women farmers in Nakuru get titles after 31 years
E Legal | Nakuru *get* titles | asserted | agent: Women farmers | patient: titles | place: Nakuru | time: after 31 years
E Legal | since 1993 *received* title deeds | asserted | again | agent: Two hundred and six women | patient: title deeds | place: Mauche | time: on Tuesday
E Meeting | at a *ceremony* that | asserted | time: on Tuesday
E Movement | had to be *moved* under | asserted | patient: a ceremony | destination: a tarpaulin
E Disaster | because of *hail* | asserted
E Legal | *handed* the first to | asserted | again | agent: Alice Wahome-Kirui | patient: the first | beneficiary: Tabutany Chepkemoi
E Crime | had *cheated* his sons | alleged | agent: his late brother's widow | patient: his sons | source: Samwel Rono
E Culture | Mauche *sang* | asserted | agent: A choir
S | ” she *told* the crowd | speaker: she
S | Githuku-Bett, *explained* that | speaker: Fridah Githuku-Bett
S | (KDF), *said* his late | speaker: Samwel Rono
S | Koech *told* him | speaker: Joel Koech
S | *warned* brokers | speaker: Loyford Kibaara-Mwiti
R | *Lands Cabinet Secretary* Alice | person: Alice Wahome-Kirui
R | Their *lawyer*, Fridah | person: Fridah Githuku-Bett
R | a retired *sergeant* of the | person: Samwel Rono | organization: Kenya Defence Forces
R | *Elder* Joel | person: Joel Koech
R | *County Commissioner* Loyford | person: Loyford Kibaara-Mwiti
L memberOf | subject: Samwel Rono | object: Kenya Defence Forces
L within | subject: NAKURU | object: Kenya

# TURKISH COURT JAILS CARTOONIST'S LAWYER
E Legal | COURT *JAILS* CARTOONIST'S | asserted | agent: TURKISH COURT | patient: CARTOONIST'S LAWYER
E Legal | a suspended *sentence* of 11 months | asserted | again | agent: An Istanbul court | patient: the lawyer of a cartoonist | time: on Thursday
E Crime | for having *called* a prosecutor | asserted | agent: the lawyer of a cartoonist | patient: a prosecutor
E Legal | during a *hearing*. | asserted
E Legal | the *indictment* against her | asserted | patient: her client
E Legal | was *acquitted* in June | asserted | patient: Zehra Odabaş | time: in June
E Protest | *filled* the corridor | asserted | agent: Istanbul Bar Association | patient: the corridor | place: Çağlayan Courthouse
E Legal | had been *prosecuted* since | reported | patient: 1,600 lawyers | source: İbrahim Kabakoğlu-Er
E Military | attempted *coup* of 2016 | asserted | time: 2016
E Protest | *wore* a Post-it | asserted | agent: Sezgin Tanrıöven | patient: a Post-it
E Protest | Amsterdam *protested* | asserted | agent: Front Line Defenders | agent: Lawyers for Lawyers
E Legal | intends to *appeal* | planned | agent: Ulubay
S | Sezin Ulubay *told* the | speaker: Sezin Ulubay
S | she *remarked* | speaker: she
S | Kabakoğlu-Er, *said* that | speaker: İbrahim Kabakoğlu-Er
S | Tuncay-Ok *told* Anadolu | speaker: Yılmaz Tuncay-Ok
R | to the *lawyer* of a cartoonist | person: Sezin Ulubay
R | of a *cartoonist* for | person: Zehra Odabaş | organization: Penguen Postası
R | Its *president*, İbrahim | person: İbrahim Kabakoğlu-Er | organization: Istanbul Bar Association
R | *Justice Minister* Yılmaz | person: Yılmaz Tuncay-Ok
R | CHP *deputy* Sezgin | person: Sezgin Tanrıöven | organization: CHP | place: Diyarbakır
L leads | subject: İbrahim Kabakoğlu-Er | object: Istanbul Bar Association
L memberOf | subject: Zehra Odabaş | object: Penguen Postası
L memberOf | subject: Sezgin Tanrıöven | object: CHP
L headquarteredIn | subject: Front Line Defenders | object: Dublin
L headquarteredIn | subject: Lawyers for Lawyers | object: Amsterdam

# Community policing chief in Michoacán lays down rifle to run for mayor
E Other | *lays down* rifle | asserted | agent: Community policing chief | patient: rifle | place: Michoacán
E Election | rifle to *run* for mayor | planned | agent: Community policing chief
E Other | *led* the bonfire patrols | asserted | agent: Heriberto "Tata Beto" Campos | patient: the bonfire patrols | time: for twelve years
E Protest | that *threw out* loggers | asserted | agent: a Purépecha town | patient: loggers | patient: politicians | patient: police
E Other | has *put down* his rifle | asserted | again | agent: Heriberto "Tata Beto" Campos | patient: his rifle
E Election | his rifle to *run* for office | planned | again | agent: Heriberto "Tata Beto" Campos | place: Nahuatzen
E Legal | under the *ruling* of | asserted | agent: Electoral Tribunal of the Federal Judiciary
E Business | have *bought* the hills | reported | agent: avocado growers | patient: the hills | place: Comachuén | source: He
E Abuse | Efraín *disappeared* between | asserted | patient: Efraín | place: between Zamora and Aranza | time: In 2019
E Election | will *station* 40 officials | planned | agent: National Electoral Institute | patient: 40 officials
E Other | *offered* escorts from | asserted | agent: Alfredo Bedolla-Ríos | patient: escorts
E Other | He *fixed* my door | reported | agent: He | patient: my door | source: Doña Imelda
E Election | The *vote* is on | planned | time: on 6 June
S | of elders, *says* that | speaker: Concejo Mayor de Gobierno Comunal
S | ” *said* councillor | speaker: Ángela Juárez Macías
S | He *says* that avocado | speaker: He
S | ” *says* Doña | speaker: Imelda
R | *councillor* Ángela | person: Ángela Juárez Macías | organization: Concejo Mayor de Gobierno Comunal
R | *Governor* Alfredo | person: Alfredo Bedolla-Ríos
L memberOf | subject: Ángela Juárez Macías | object: Concejo Mayor de Gobierno Comunal
L memberOf | subject: Campos | object: Movimiento Ciudadano
L childOf | subject: Efraín | object: Campos
L within | subject: CHERÁN | object: Michoacán

# Fire at Ciudad Juárez shelter: two officials cleared
E Disaster | *Fire* at Ciudad | asserted | place: Ciudad Juárez shelter
E Legal | two officials *cleared* | asserted | patient: two officials
E Legal | has *cleared* two officials of | asserted | again | agent: A judge | patient: two officials
E Crime | of *failing* to unlock | alleged | agent: two officials | patient: a door
E Disaster | during a *fire* at a migrant | asserted | again | place: a migrant holding centre
E Disaster | The *fire* in March 2023 | asserted | again | time: March 2023
E Death | March 2023 *killed* 40 men | asserted | patient: 40 men | instrument: The fire | time: March 2023
E Legal | Luévano-Gil *held* that | asserted | again | agent: Juan Fernando Luévano-Gil
E Other | had been *given* a key | denied | patient: a key | beneficiary: Eduardo Apodaca | beneficiary: Cecilia Rentería | source: Juan Fernando Luévano-Gil
E Rescue | husband *survived* in a bathroom | asserted | patient: husband | place: a bathroom
E Legal | will *appeal* to the First | planned | agent: The prosecutor | patient: First Collegiate Court of the Seventeenth Circuit
E Publication | to a *report* of the National | asserted | agent: National Human Rights Commission
S | Saint Peter?" *asked* Viangly | speaker: Viangly Infante-Rojas
S | 22 families, *said* that | speaker: Foundation for Justice and the Democratic Rule of Law
S | director, *pointed* to | speaker: Ana Lorena Delgadillo-Paz
R | *Judge* Juan | person: Juan Fernando Luévano-Gil
R | its *director*, pointed | person: Ana Lorena Delgadillo-Paz | organization: Foundation for Justice and the Democratic Rule of Law
L leads | subject: Ana Lorena Delgadillo-Paz | object: Foundation for Justice and the Democratic Rule of Law
L memberOf | subject: Eduardo Apodaca | object: National Migration Institute
L memberOf | subject: Cecilia Rentería | object: National Migration Institute
L within | subject: El Paso | object: Texas

# Commune hall meeting in Ratanakiri ends in shouting over rubber
E Meeting | hall *meeting* in Ratanakiri | asserted | place: Ratanakiri
E Protest | ends in *shouting* over | asserted | place: Ratanakiri
E Meeting | A *meeting* meant | asserted | again | agent: Jarai villagers | agent: a rubber company | time: on Tuesday
E Legal | settle a *dispute* between | asserted | agent: Jarai villagers | agent: a rubber company
E Protest | ended in *shouting* on Tuesday | asserted | again | time: on Tuesday
E Other | officials *refused* to unroll | asserted | agent: officials | patient: a map
E Other | had been *cleared* in | reported | patient: about 340 hectares of spirit forest | place: Bar Keo district | source: Sev Khem
E Investigation | would *come* after | planned | agent: surveyors | time: after Pchum Ben | source: Tep Sochea
E Other | were *asked* by district | asserted | agent: district police | patient: Pheav Sophea | patient: Sal Hneuh
E Protest | Both *refused* | asserted | agent: Both
E Agreement | a *pledge* made | asserted | agent: Nhem Samoeun | time: in March
E Other | has *filled in* 14 forms | asserted | agent: the village | patient: 14 forms | time: in 20 years
S | village, *said* about | speaker: Sev Khem
S | They *told* us that | speaker: They
S | Khem *said*. | speaker: Khem
S | Tep Sochea *said* surveyors | speaker: Tep Sochea
R | an *elder* from Kak | person: Sev Khem | place: Kak
R | Land Management *director* Tep | person: Tep Sochea | organization: Ratanakiri Provincial Department of Land Management
R | Adhoc *senior monitor* Din | person: Din Khanny | organization: Adhoc
R | *Deputy Governor* Nhem | person: Nhem Samoeun
L leads | subject: Tep Sochea | object: Ratanakiri Provincial Department of Land Management
L memberOf | subject: Pheav Sophea | object: Highlanders Association
L memberOf | subject: Din Khanny | object: Adhoc
L within | subject: BANLUNG | object: Ratanakiri

# Swedish school stabbing: hate motive, court finds
E Attack | school *stabbing* | asserted | place: Swedish school
E Legal | court *finds* | asserted | agent: court
E Legal | was *convicted* at Vänersborg | asserted | patient: A 20-year-old man | place: Vänersborg District Court | time: on Wednesday
E Injury | of having *wounded* two pupils | asserted | again | agent: A 20-year-old man | patient: two pupils of Somali origin | instrument: a sword | place: a school in Västra Götaland
E Legal | was *sent* to closed psychiatric | asserted | patient: A 20-year-old man | destination: closed psychiatric care
E Sport | now *plays* floorball | asserted | agent: Ayaan Warsame | patient: floorball
E Injury | He *took* my right one | reported | again | agent: He | patient: my right one | source: she
E Other | Lasse, *cried* | asserted | agent: Lasse
E Publication | will *report* on hate crime | planned | agent: Swedish Agency for Youth and Civil Society | time: in May
E Meeting | *visited* in the afternoon | asserted | agent: Lotta Edenholm | time: in the afternoon
E Legal | will not *appeal* | denied | agent: Mats Ihlbom-Frisk
S | Åkerblom-Ståhl *said* that search | speaker: Malin Åkerblom-Ståhl
S | ” she *told* Göteborgs-Posten | speaker: she
S | far right, *counts* 14 | speaker: Expo
S | Gripenstam *said* that the case | speaker: Ove Gripenstam
R | *Presiding judge* Malin | person: Malin Åkerblom-Ståhl | organization: Vänersborg District Court
R | Her *coach*, Lasse | person: Lasse
R | *Education Minister* Lotta | person: Lotta Edenholm | organization: Liberals
R | Sverigedemokraterna *councillor* Ove | person: Ove Gripenstam | organization: Sverigedemokraterna
R | *Prosecutor* Mats | person: Mats Ihlbom-Frisk
L memberOf | subject: Lotta Edenholm | object: Liberals
L memberOf | subject: Ove Gripenstam | object: Sverigedemokraterna

# Rangoon journalists sentenced in absentia
E Legal | journalists *sentenced* in absentia | asserted | patient: Rangoon journalists
E Legal | has *sentenced* two editors | reported | again | agent: A military tribunal | patient: two editors of a Burmese weekly | place: Insein Prison | source: an order
E Other | an order *pinned* to the door | asserted | patient: an order | place: the door of their shuttered office
E Movement | *fled* to Mae Sot | asserted | agent: Thuzar Hlaing | agent: Nyi Zaw | destination: Mae Sot | time: in 2021
E Other | She *photographed* the paper | reported | agent: She | patient: the paper | source: Thuzar Hlaing
E Meeting | Freedom Day *event* organised | asserted | agent: Foreign Correspondents' Club of Thailand
E Publication | was *read out* by | asserted | agent: Shawn Crispin-Hall | patient: A list of 61 reporters
E Business | *formed* in exile | asserted | patient: Independent Press Council Myanmar
E Legal | called the *sentence* void | asserted | again
E Legal | too, are *banned* at home | asserted | patient: DVB | patient: Mizzima | patient: Khit Thit Media
S | *according* to an order | speaker: an order
S | due," *said* Thuzar | speaker: Thuzar Hlaing
S | in exile, *called* the | speaker: Independent Press Council Myanmar
S | Htin Lin Myat, *promised* a fund | speaker: Htin Lin Myat
R | *founders* of The Hlaing | person: Thuzar Hlaing | organization: The Hlaing River Journal
R | (NUG)'s *information minister*, | person: Htin Lin Myat | organization: National Unity Government
L founderOf | subject: Thuzar Hlaing | object: The Hlaing River Journal
L founderOf | subject: Nyi Zaw | object: The Hlaing River Journal
L memberOf | subject: Shawn Crispin-Hall | object: CPJ
L memberOf | subject: Htin Lin Myat | object: National Unity Government
L within | subject: Sanchaung | object: Rangoon

# Prison population in El Salvador passes 110,000, rights group says
E Publication | in a report *released* on | asserted | patient: a report | time: on Tuesday
E Legislation | has been *extended* 36 times | asserted | agent: Legislative Assembly | patient: The state of exception
E Legal | people had been *released* for | reported | patient: 8,000 people | source: Noah Bullard-Amaya
E Death | 367 had *died* | reported | patient: at least 367 | source: Noah Bullard-Amaya
E Other | *learned* of it from | reported | agent: Some families | source: he
E Publication | dismissed the *report* as | asserted | again
E Publication | have *written* to Secretary | asserted | agent: Sixteen US congressmen | beneficiary: Daniel Prescott
S | rights group *says* | speaker: rights group
S | Cristosal *says* in a report | speaker: Cristosal
S | Bullard-Amaya *said* that | speaker: Noah Bullard-Amaya
S | undertaker," he *said* | speaker: he
S | drivers *say* nobody | speaker: bus drivers
S | Villatoro-Luna *dismissed* the | speaker: Gustavo Villatoro-Luna
R | *Researcher* Noah | person: Noah Bullard-Amaya | organization: Cristosal
R | a *tortilla maker* in | person: Jackeline Cruz | place: Jiquilisco
R | *Security Minister* Gustavo | person: Gustavo Villatoro-Luna
R | *Secretary of State* Daniel | person: Daniel Prescott
L memberOf | subject: Noah Bullard-Amaya | object: Cristosal
L siblingOf | subject: Jackeline Cruz | object: Pajarito
L locatedIn | subject: CECOT | object: Tecoluca

# Chhattisgarh reporter's body found in septic tank; builder's kin held
E Investigation | body *found* in septic | asserted | patient: Chhattisgarh reporter's body | place: septic tank
E Arrest | kin *held* | asserted | patient: builder's kin
E Abuse | who had been *missing* since | reported | patient: a freelance journalist | time: since New Year's Day | source: police
E Investigation | was *recovered* on Friday | reported | again | patient: The body of a freelance journalist | place: Bijapur | time: on Friday | source: police
E Other | newly *sealed* septic | reported | patient: septic tank | source: police
E Publication | he had *reported* on potholes | asserted | agent: he | patient: potholes | time: In December
E Arrest | had been *detained* | reported | again | patient: two cousins of the dead man | patient: Mahendra Ramteke | source: Sundarraj Pattilingam-Rao
E Investigation | A special *investigation* team | asserted | agent: Mayank Gurjar-Sen
E Investigation | *traced* his phone | asserted | agent: Yugal | patient: his phone | destination: the yard
E Other | was *switched off* at | reported | patient: It | time: at 12.30 at night | source: he
E Investigation | road would be *dug up* | planned | patient: the road | source: Vijay Sharma-Dewangan
S | police *said*. | speaker: police
S | Pattilingam-Rao *said* that | speaker: Sundarraj Pattilingam-Rao
S | Raipur Press Club *demanded* a | speaker: Press Council of India
S | at ten," he *said* | speaker: he
S | Sharma-Dewangan *promised* that | speaker: Vijay Sharma-Dewangan
R | a freelance *journalist* who | person: Mukund Netamkar
R | Bastar Range *inspector general* Sundarraj | person: Sundarraj Pattilingam-Rao | place: Bastar Range
R | a *supervisor*, Mahendra | person: Mahendra Ramteke
R | *IPS officer* Mayank | person: Mayank Gurjar-Sen
R | *Deputy Chief Minister* Vijay | person: Vijay Sharma-Dewangan
L ownerOf | subject: Mukund Netamkar | object: Bastar Crossroads
L siblingOf | subject: Yugal | object: Mukund Netamkar

# Domestic worker returns to Bohol with burns; agency's licence lifted
E Movement | worker *returns* to Bohol | asserted | agent: Domestic worker | destination: Bohol
E Injury | Bohol with *burns*; agency's | asserted | patient: Domestic worker
E Legal | licence *lifted* | asserted | patient: agency's licence
E Legal | *lifted* the licence of | asserted | again | agent: Department of Migrant Workers | patient: the licence | time: on Monday
E Movement | *came* home from Dammam | asserted | again | agent: a domestic worker | origin: Dammam | destination: home
E Injury | with *burns* on her arms | asserted | again | patient: a domestic worker
E Attack | had *thrown* boiling soup | alleged | agent: her employer | patient: boiling soup | source: Jonalyn Balili
E Movement | *climbed down* a drainpipe | asserted | agent: She | patient: a drainpipe
E Abuse | had *ignored* eleven of | reported | agent: Al-Noor Bagong Bayani Manpower Services | patient: eleven of her messages | source: Hans Leo Cacdac-Yap
E Legal | will be *blacklisted* too | planned | patient: The counterpart in Saudi Arabia
E Other | *gave* Balili P50,000 | asserted | agent: Overseas Workers Welfare Administration | patient: P50,000 | patient: a sewing machine | beneficiary: Balili
S | Bohol, *told* reporters | speaker: Jonalyn Balili
S | Cacdac-Yap *said* that | speaker: Hans Leo Cacdac-Yap
S | ” *said* Joanna | speaker: Joanna Concepcion-Reyes
S | Makati *called* the case | speaker: The Saudi embassy
S | isolated; it *said* the | speaker: it
R | *Migrant Workers Secretary* Hans | person: Hans Leo Cacdac-Yap
R | Its *manager*, one | person: Tess | organization: Al-Noor Bagong Bayani Manpower Services
R | *chairperson* of Migrante | person: Joanna Concepcion-Reyes | organization: Migrante International
R | *Senator* Raffy | person: Raffy Tolentino | organization: Nationalist People's Coalition
L leads | subject: Joanna Concepcion-Reyes | object: Migrante International
L memberOf | subject: Raffy Tolentino | object: Nationalist People's Coalition
L within | subject: Ubay | object: Bohol

# “Nobody counts our dead”: Vezo fishers on typhoon season
E Disaster | When Cyclone Freddy *passed* over | asserted | agent: Cyclone Freddy | place: the reefs of Andavadoaka
E Movement | Nine *came back* on the first day | asserted | agent: Nine | time: on the first day
E Death | Officials recorded two *deaths* | reported | patient: two | source: Officials
E Movement | was *blown* to Nosy Lava | asserted | patient: Noel | destination: Nosy Lava
E Other | begun to *train* two recorders | asserted | agent: Blue Ventures | patient: two recorders
E Movement | *flew* rice to Morondava | asserted | agent: World Food Programme | patient: rice | destination: Morondava
E Publication | *spoke* in the National | asserted | agent: a delegate | place: National Assembly | time: In February
S | Officials *recorded* two | speaker: Officials
S | ” *says* Vola | speaker: Vola
S | Hery *concedes* that | speaker: Rakotondrazaka Hery
R | *District chief* Rakotondrazaka | person: Rakotondrazaka Hery
L locatedIn | subject: National Assembly | object: Antananarivo
L within | subject: TOLIARA | object: Madagascar

# Second arrest in killing of Goa RTI activist
E Arrest | Second *arrest* in | asserted
E Death | *killing* of Goa | asserted | patient: Goa RTI activist
E Arrest | on Sunday *picked up* a sand | asserted | again | agent: Crime Branch sleuths | patient: a sand dealer | place: Sawantwadi | time: on Sunday
E Death | the *killing* of Wilfred | asserted | again | patient: Wilfred "Willy" Gonsalves
E Legal | who had *filed* 214 | asserted | agent: Wilfred "Willy" Gonsalves | patient: 214 Right to Information requests
E Legal | had been *named* in six | asserted | patient: Dattaram Naik-Gaunkar
E Legal | was *produced* before | asserted | patient: He | place: Pernem
E Arrest | and *remanded* for seven | asserted | patient: He | time: for seven days
E Other | he had *asked* for police | reported | agent: he | patient: police cover | time: twice | source: Philomena
E Protest | *walked* silently from | asserted | agent: Activists | origin: Azad Maidan | destination: the Mandovi jetty
E Legislation | *passed* in 2014 | asserted | patient: Whistle Blowers Protection Act | time: in 2014
S | Medical College, *said* he | speaker: Philomena
S | Sethi-Kang *said* that | speaker: Jaspal Sethi-Kang
S | Philomena *told* this | speaker: Philomena
R | a *sand dealer* from | person: Dattaram Naik-Gaunkar
R | a *nurse* at Goa | person: Philomena | organization: Goa Medical College
R | Chintu, is a *driver* | person: Chintu
R | *DGP* Jaspal | person: Jaspal Sethi-Kang
R | *Leader of the Opposition* Yuri | person: Yuri Alemao-Dias
L memberOf | subject: Philomena | object: Goa Medical College
L siblingOf | subject: Philomena | object: Wilfred "Willy" Gonsalves

# Fishing crew from Tegal wins wages case in Taiwan
E Legal | Tegal *wins* wages | asserted | agent: Fishing crew | patient: wages case | place: Taiwan
E Legal | *ordered* a long-liner's | asserted | again | agent: Kaohsiung District Court | patient: a long-liner's owner | time: on Tuesday
E Business | on Tuesday to *pay* NT$8.3 | planned | agent: a long-liner's owner | patient: NT$8.3 million | beneficiary: ten Indonesian fishers
E Abuse | who had *worked* 15 months | asserted | agent: ten Indonesian fishers | time: 15 months
E Business | were *paid* for three | asserted | patient: ten Indonesian fishers | time: three
E Legal | did not *attend* | denied | agent: Hsu Chin-fa
E Abuse | crewmen *drank* rain | reported | agent: crewmen | patient: rain | source: Slamet Riyanto
E Death | Kasno, *died*, he | reported | patient: Kasno | source: Slamet Riyanto
E Abuse | he was *kept* with | reported | patient: he | source: Slamet Riyanto
E Investigation | had *collected* evidence | asserted | agent: Hadi Supriatna | agent: Lennon Wong Ying-dah | patient: evidence | time: for two years
E Investigation | it *sent* five inspectors | asserted | agent: it | patient: five inspectors | destination: Samoa | destination: Mauritius | time: in all of 2023
S | His lawyer *blamed* a bank | speaker: His lawyer
S | Kuo Pei-ling *wrote* that | speaker: Kuo Pei-ling
S | Java, *told* the court | speaker: Slamet Riyanto
S | Asia *asked* for Wi-Fi | speaker: Greenpeace East Asia
R | The *owner*, Hsu | person: Hsu Chin-fa
R | *Judge* Kuo | person: Kuo Pei-ling | organization: Kaohsiung District Court
R | the *cook*, Pak | person: Kasno
R | *director* of the Serve | person: Lennon Wong Ying-dah | organization: Serve the People Association
L memberOf | subject: Kuo Pei-ling | object: Kaohsiung District Court
L memberOf | subject: Hadi Supriatna | object: Indonesian Seafarers Gathering Forum
L leads | subject: Lennon Wong Ying-dah | object: Serve the People Association
L headquarteredIn | subject: Indonesian Seafarers Gathering Forum | object: Donggang
L within | subject: Tegal | object: Central Java

# Former child soldiers open bakery in Yambio
E Business | soldiers *open* bakery | asserted | agent: Former child soldiers | patient: bakery | place: Yambio
E Military | once *carried* rifles | asserted | agent: the four bakers | patient: rifles
E Abuse | who was *taken* at the age | asserted | patient: Justin | place: Ezo | time: at the age of nine
E Business | The oven was *bought* by | asserted | agent: UNICEF | agent: National Disarmament, Demobilization and Reintegration Commission | patient: The oven
E Other | *lent* the shed | asserted | agent: Barani Hiiboro-Kussala | patient: the shed
E Other | *taught* them to keep | asserted | agent: World Vision | patient: them
E Abuse | cases of *recruitment* in | reported | place: Western Equatoria | place: Jonglei | time: last year | source: UNMISS
E Business | a second bakery will *open* in | planned | patient: a second bakery | place: Maridi | time: before St Patrick's
S | softer,” *says* Justin | speaker: Justin
S | UNMISS *recorded* 138 | speaker: UNMISS
S | Adriano-Baiki *says* the figure | speaker: William Adriano-Baiki
R | *Bishop* Barani | person: Barani Hiiboro-Kussala
R | a local *trader*, Hajji | person: Abdalla
R | *State information minister* William | person: William Adriano-Baiki
L leads | subject: Oluku Holt-Ladu | object: Community Organization for Peer Educators
L within | subject: YAMBIO | object: South Sudan

# High-rise fire in Johannesburg: commission blames city
E Disaster | High-rise *fire* in Johannesburg | asserted | place: Johannesburg
E Death | Tanzania, *died* there | asserted | patient: Seventy-six people | place: there
E Publication | In his *report* Justice | asserted | agent: Sisi Khampepe-Dube
E Other | Somebody *came* and | reported | agent: Somebody | source: Sthembiso
E Other | and *took* the hoses | reported | agent: Somebody | patient: the hoses | source: Sthembiso
E Death | He *lost* his twin | asserted | patient: his twin
E Crime | that he *lit* the fire | alleged | agent: he | patient: the fire | source: A man
E Crime | to hide a *murder* | alleged | agent: he | source: A man
E Other | has since *withdrawn* the claim | asserted | agent: Sipho Mdladla-Zulu | patient: the claim
E Publication | called the *report* overdue | asserted | again
E Protest | *marched* with brooms | asserted | agent: Inner City Federation | instrument: brooms | origin: Hillbrow | destination: Constitution Hill
E Meeting | was at a *summit* | asserted | agent: Dada Gwamanda-Sithole
S | commission *blames* city | speaker: commission
S | retired judge *concluded* on | speaker: a commission
S | Khampepe-Dube *recommends* that | speaker: Sisi Khampepe-Dube
S | hoses," *said* Sthembiso | speaker: Sthembiso
S | A man who *told* the commission | speaker: A man
S | Ngobeni-Khoza *called* the | speaker: Funzi Ngobeni-Khoza
S | (SERI) *says* 188 | speaker: Socio-Economic Rights Institute of South Africa
R | *Justice* Sisi | person: Sisi Khampepe-Dube
R | the *head* of the Johannesburg Property | person: Helen Botes-Nel | organization: Johannesburg Property Company
R | ActionSA *caucus leader* Funzi | person: Funzi Ngobeni-Khoza | organization: ActionSA
R | *Mayor* Dada | person: Dada Gwamanda-Sithole | place: Johannesburg
L leads | subject: Helen Botes-Nel | object: Johannesburg Property Company
L memberOf | subject: Funzi Ngobeni-Khoza | object: ActionSA

# Two Crimean Tatar women on trial in Rostov
E Legal | women on *trial* in Rostov | asserted | patient: Two Crimean Tatar women | place: Rostov
E Legal | The *trial* of two | reported | again | patient: two Crimean Tatar women | place: Southern District Military Court | time: on Monday | source: Crimean Solidarity
E Legal | women *accused* of membership | reported | patient: two Crimean Tatar women | source: Crimean Solidarity
E Crime | accused of *membership* of a banned | alleged | agent: two Crimean Tatar women | patient: a banned Islamic party
E Arrest | were *detained* in Bakhchysarai | asserted | patient: Esma Nimetullayeva | patient: Nasiba Saidova-Appaz | place: Bakhchysarai | time: in October
E Investigation | *climbed in* through | asserted | agent: Officers of the FSB | place: the kitchen
E Investigation | They *took away* a Quran | asserted | agent: They | patient: a Quran | patient: a Nokia | patient: a jar
E Other | *wrote* to the Council | asserted | agent: Dmytro Lubinchuk | beneficiary: Council of Europe
E Legal | had been *barred* from practice | asserted | patient: Emil Kurbedin | time: in 2022
E Legal | Memorial, *liquidated* that same | asserted | patient: Memorial | time: that same year
S | movement *said*. | speaker: Crimean Solidarity
S | party dress,” *said* | speaker: Aider
S | Group *list* 218 | speaker: ZMINA
R | a *pharmacist*, and | person: Esma Nimetullayeva
R | 27, a *student*, | person: Nasiba Saidova-Appaz
R | *Ombudsman* Dmytro | person: Dmytro Lubinchuk
R | A Russian *lawyer*, Emil | person: Emil Kurbedin
L childOf | subject: Aider | object: Nimetullayeva
L within | subject: Rostov-on-Don | object: Russia

# Mayor of Lusaka township hall: charcoal levy suspended
E Legislation | levy *suspended* | asserted | patient: charcoal levy
E Culture | in Kanyama *danced* at | asserted | agent: Women | place: the ward office | time: on Friday
E Legislation | a bag was *suspended* till | reported | again | patient: a levy of K5 a bag | time: till the rains | source: Potipher Tembo-Banda
E Legislation | *introduced* the charge | asserted | agent: Lusaka City Council | patient: the charge | time: in July
E Business | she *paid* three times | reported | agent: she | time: three times a day | source: Bana Chola
E Business | had *opened* a toll-free | reported | agent: LCC | patient: a toll-free line | source: Chola Mwamba-Sikota
E Election | 2026 general *election* | planned | time: 2026
E Meeting | The *meeting*, chaired | asserted | agent: Headman Njovu | time: over three hours
E Meeting | an *argument* about | asserted
E Election | It was *carried*. | asserted | patient: It
S | Tembo-Banda *told* them | speaker: Potipher Tembo-Banda
S | of seven, *said* she | speaker: Bana Chola
S | cadres *deny* that | speaker: cadres
S | Mwamba-Sikota *said* LCC | speaker: Chola Mwamba-Sikota
S | (PF) *said* it | speaker: Patriotic Front
S | (AZIEA) *asked* for | speaker: Emmanuel Muma-Chisanga
R | *Councillor* Potipher | person: Potipher Tembo-Banda
R | *Public relations manager* Chola | person: Chola Mwamba-Sikota | organization: LCC
R | *Headman* Njovu | person: Njovu
R | a *plumber*. It | person: Bashi Mutale
L memberOf | subject: Chola Mwamba-Sikota | object: LCC
L memberOf | subject: Emmanuel Muma-Chisanga | object: Alliance for Zambia Informal Economy Associations

# Asylum seeker on Dorset barge took own life, inquest told
E Death | *took* own life | reported | agent: Asylum seeker | patient: own life | place: Dorset barge | source: inquest
E Investigation | own life, *inquest* told | asserted
E Death | seeker *found dead* on | reported | again | patient: An Albanian asylum seeker | place: a barge | source: an inquest
E Other | had twice *asked* staff | reported | agent: An Albanian asylum seeker | patient: staff | source: an inquest
E Investigation | an *inquest* heard | asserted | again | time: on Tuesday
E Other | he had *called* home | reported | agent: he | time: on the Monday night | source: Rachael Griffith-Hume
E Other | He *asked* about the dog | reported | agent: He | source: Jola
E Other | had been *entered* in the log | reported | patient: a welfare check | source: A manager
E Crime | it was *filled in* afterwards | alleged | patient: it | time: afterwards | source: Oliver Sprague
E Protest | *held* a banner | asserted | agent: members | patient: a banner | place: Outside
E Business | contract *ended* in January | asserted | patient: Its contract | time: in January last year
E Investigation | The *hearing* goes on | asserted | again
S | inquest *heard* on Tuesday | speaker: an inquest
S | Griffith-Hume was *told* he | speaker: Rachael Griffith-Hume
S | his sister Jola *said* | speaker: Jola
S | Home Office, *said* a | speaker: A manager
S | KC, *suggested* that | speaker: Oliver Sprague
S | office had *asked* for | speaker: Refugee Council
R | *Senior coroner* Rachael | person: Rachael Griffith-Hume
R | *Counsel* for the family | person: Oliver Sprague
L siblingOf | subject: Jola | object: Leonidas Farruku
L within | subject: Portland Port | object: Dorset

# Police in Mato Grosso do Sul seek masked men after attack on Guarani camp
E Investigation | Sul *seek* masked men | asserted | agent: Police | patient: masked men | place: Mato Grosso do Sul
E Attack | *attack* on Guarani | asserted | agent: masked men | patient: Guarani camp
E Attack | in pickups *set fire* to | reported | again | agent: Masked men | patient: the prayer house | place: Douradina | time: on Saturday night | source: Indigenist Missionary Council
E Injury | *wounding* ten people | reported | agent: Masked men | patient: ten people | instrument: rubber bullets | source: Indigenist Missionary Council
E Movement | National Force, *sent* to | asserted | patient: National Force
E Movement | had *left* an hour | asserted | agent: National Force | time: an hour before
E Meeting | *visited* the growers' | asserted | agent: Marcos Pollon-Vargas | patient: the growers' tents
E Legislation | was *mapped* by Funai | asserted | agent: Funai | patient: Panambi–Lagoa Rica territory | time: in 2011
E Legal | case is *held up* at | asserted | patient: the case | place: Federal Supreme Court
E Movement | *flew* to Dourados | asserted | agent: Sônia Guajará | agent: a prosecutor | destination: Dourados
E Business | will be *put up* again | planned | patient: The prayer house | time: by Indian Day
S | (CIMI) *said*. | speaker: Indigenist Missionary Council
S | João-Kaiowá *asked* who | speaker: Ezequiel João-Kaiowá
S | open," he *said* | speaker: he
S | and *called* them patriots | speaker: Marcos Pollon-Vargas
S | *condemned* violence | speaker: Famasul
R | *Cacique* Ezequiel | person: Ezequiel João-Kaiowá
R | a *deputy* for the Liberal | person: Marcos Pollon-Vargas | organization: Liberal Party
R | *Minister* Sônia | person: Sônia Guajará | organization: Ministry of Indigenous Peoples
R | a *prayer woman* of | person: Tereza
L memberOf | subject: Marcos Pollon-Vargas | object: Liberal Party
L leads | subject: Sônia Guajará | object: Ministry of Indigenous Peoples

# Dalit groom rides horse under guard of 145 police
E Movement | groom *rides* horse | asserted | agent: Dalit groom | patient: horse
E Other | had *asked* for two constables | asserted | agent: Vijay's family | patient: two constables
E Movement | *rode* a white mare | asserted | again | agent: Vijay Regar-Bairwa | patient: a white mare | place: Lavera village | time: on Tuesday
E Attack | was *pulled* from his horse | asserted | agent: upper-caste men | patient: his aunt's groom | place: here | time: In 2005
E Agreement | they had *agreed* to dismount | reported | agent: they | source: Aruna Khorwal
E Other | only things *thrown* were | reported | patient: marigolds | source: Aruna Khorwal
E Meeting | *meetings* had been held | reported | agent: Bhanwar Singh Rathore-Lavera | source: Deepak Kumar-Meena
E Other | himself *garlanded* the groom | asserted | agent: Bhanwar Singh Rathore-Lavera | patient: the groom
E Other | I *brought* laddoos | reported | agent: I | patient: laddoos | source: the sarpanch
E Other | The *request* had come | asserted | again | agent: Manav Vikas Evam Adhikar Kendra Sansthan
E Investigation | survey *found* 76 | asserted | agent: Its survey | patient: 76 such cases | place: Rajasthan | time: in ten years
E Other | had *written* to Collector | asserted | agent: National Commission for Scheduled Castes | beneficiary: Lok Bandhu-Yadav
E Publication | was *read out* at the mandap | asserted | patient: Act | place: the mandap
E Culture | Band, *played* "Tajdar | asserted | agent: Prakash Brass Band | patient: Tajdar-e-Haram
S | Khorwal *said* they | speaker: Aruna Khorwal
S | Rajasthan Police *said* that | speaker: Deepak Kumar-Meena
S | the sarpanch *said* | speaker: the sarpanch
R | a 26-year-old *electrician*, | person: Vijay Regar-Bairwa
R | *Additional SP* Deepak | person: Deepak Kumar-Meena | organization: Rajasthan Police
R | with *sarpanch* Bhanwar | person: Bhanwar Singh Rathore-Lavera
R | *Collector* Lok | person: Lok Bandhu-Yadav
L memberOf | subject: Deepak Kumar-Meena | object: Rajasthan Police
L leads | subject: Ramesh Chand Bansal | object: Manav Vikas Evam Adhikar Kendra Sansthan
L within | subject: Lavera | object: Nasirabad

# Pact ends siege of Ramu rubber plantation
E Agreement | *Pact* ends siege | asserted
E Protest | ends *siege* of | asserted | patient: Ramu rubber plantation
E Meeting | After a day-long *meeting* at | reported | agent: Rakhine and Bengali villagers | place: the Ramu Upazila Parishad hall | source: Fahmida Mustafa-Chy
E Protest | who had *occupied* the gate | reported | again | agent: Rakhine and Bengali villagers | patient: the gate | source: Fahmida Mustafa-Chy
E Agreement | garden *agreed* on Thursday | reported | again | agent: Rakhine and Bengali villagers | time: on Thursday | source: Fahmida Mustafa-Chy
E Agreement | will *release* 18 acres | planned | agent: Bangladesh Forest Industries Development Corporation | patient: 18 acres of paddy land
E Legal | land and *take back* four FIRs | planned | agent: Bangladesh Forest Industries Development Corporation | patient: four FIRs
E Protest | We *came* with machetes | reported | agent: We | instrument: machetes | source: Mong Hla Prue
E Other | He *wept* and | asserted | agent: He
E Other | and *swore* by his | asserted | agent: He
E Meeting | *attended* by phone | asserted | agent: Saimum Kamal-Haider
E Investigation | had *sent* a fact-finding | asserted | agent: Ain o Salish Kendra | patient: a fact-finding team
E Injury | were *hurt* in | asserted | patient: nine persons | time: on the 2nd
E Attack | a baton *charge* on | asserted | patient: nine persons | time: on the 2nd
E Appointment | was *closed* to the | asserted | patient: Abu Taher Dewan-Mridha | destination: Cox's Bazar Police Lines
E Business | Tapping *resumes* after | planned | patient: Tapping | time: after Shab-e-Barat
S | tappers in, *said* upazila | speaker: Fahmida Mustafa-Chy
S | *quipped* Mong | speaker: Mong Hla Prue
S | had been *accused* by | speaker: both sides
S | Drong-Mankhin *said* that | speaker: Sanjeeb Drong-Mankhin
R | *upazila nirbahi officer* Fahmida | person: Fahmida Mustafa-Chy
R | a *headman*. | person: Mong Hla Prue
R | *union parishad chairman* of | person: Nurul Absar-Sikder | place: Jowarianala
R | *Lawmaker* Saimum | person: Saimum Kamal-Haider
R | *OC* Abu | person: Abu Taher Dewan-Mridha | organization: Ramu Police Station
R | Forum *general secretary* Sanjeeb | person: Sanjeeb Drong-Mankhin | organization: Bangladesh Adivasi Forum
L leads | subject: Abu Taher Dewan-Mridha | object: Ramu Police Station
L memberOf | subject: Sanjeeb Drong-Mankhin | object: Bangladesh Adivasi Forum

# Anti-graft unit summons three ex-district chiefs in Siem Reap
E Legal | unit *summons* three | asserted | agent: Anti-graft unit | patient: three ex-district chiefs | place: Siem Reap
E Legal | has *summoned* three former | reported | again | agent: Anti-Corruption Unit | patient: three former district governors | source: an official
E Crime | over the *sale* of state | alleged | patient: state land | place: Phnom Kulen
E Other | *receiving* a letter | reported | agent: Vuthy | patient: a letter | source: Vuthy
E Other | Samrith *hung up* | asserted | agent: Samrith
E Business | said to have *bought* a third | alleged | agent: Srey Chanthou | patient: a third
E Other | had *raised* the matter | reported | agent: villagers | patient: the matter | time: as early as 2018 | source: Sok Ratha
E Business | had since been *put up* | reported | patient: concrete posts | source: Sun Kong
E Meeting | is due to *visit* before | planned | agent: Eang Sophalleth-Rith | time: before Khmer New Year
S | an official *confirmed* on | speaker: an official
S | *identified* them | speaker: two people
S | Vuthy *confirmed* receiving | speaker: Vuthy
S | Forum on Cambodia, *said* villagers | speaker: Sok Ratha
S | on it," he *said* | speaker: he
S | Sun Kong *said* that | speaker: Sun Kong
R | ACU *spokesman* Soy | person: Soy Chanvichet | organization: ACU
R | a *member* of the Cambodia Chamber | person: Srey Chanthou | organization: Cambodia Chamber of Commerce
R | Environment *director* Sun | person: Sun Kong | organization: Provincial Department of Environment
R | *Environment Minister* Eang | person: Eang Sophalleth-Rith
L memberOf | subject: Soy Chanvichet | object: ACU
L memberOf | subject: Srey Chanthou | object: Cambodia Chamber of Commerce
L memberOf | subject: Sok Ratha | object: NGO Forum on Cambodia
L leads | subject: Sun Kong | object: Provincial Department of Environment

# Baton charge on nurses draws rebuke from rights panel in Ranchi
E Attack | Baton *charge* on | asserted | patient: nurses | place: Ranchi
E Other | *asked* the director | asserted | agent: Jharkhand State Human Rights Commission | patient: the director general of police
E Attack | explain a baton *charge* in | asserted | again | place: Raj Bhavan | time: on Tuesday
E Injury | nurses were *injured* near | asserted | patient: 19 contract nurses | place: Raj Bhavan | time: on Tuesday
E Protest | have been on *dharna* for | asserted | agent: The nurses | time: for 28 days
E Protest | had *broken* a barricade | reported | agent: the nurses | patient: a barricade | source: Prabhat Ranjan Barwar
E Accident | barricade *fell* on them | reported | patient: the barricade | source: Toppo
E Publication | clips *aired* by | asserted | agent: Dainik Bhaskar | patient: Video clips
E Meeting | *visited* the injured at | asserted | agent: Pratul Shahdeo-Singh | agent: Vinod Mahto | patient: the injured | place: Sadar Hospital
E Movement | is *sending* a team | planned | agent: Trained Nurses Association of India | patient: a team | origin: New Delhi
S | Barwar *claimed* that | speaker: Prabhat Ranjan Barwar
S | Toppo *said* the | speaker: Toppo
S | *appealed* to them | speaker: Banna Ansari
S | official *said*. | speaker: a Home Department official
R | union *president* Meera | person: Meera Kumari Toppo | organization: Jharkhand Rajya NRHM ANM-GNM Anubandh Karmchari Sangh
R | *treasurer* Juhi | person: Juhi Minz | organization: Jharkhand Rajya NRHM ANM-GNM Anubandh Karmchari Sangh
R | *Deputy Superintendent* Prabhat | person: Prabhat Ranjan Barwar
R | *Health Minister* Banna | person: Banna Ansari
R | State BJP *spokesperson* Pratul | person: Pratul Shahdeo-Singh | organization: BJP
R | CPI-ML *legislator* Vinod | person: Vinod Mahto | organization: CPI-ML
L leads | subject: Meera Kumari Toppo | object: Jharkhand Rajya NRHM ANM-GNM Anubandh Karmchari Sangh
L memberOf | subject: Pratul Shahdeo-Singh | object: BJP
L memberOf | subject: Vinod Mahto | object: CPI-ML

# Obituary: Teresa Wambui Kariithi, who counted the dead
E Investigation | who *counted* the dead | asserted | agent: Teresa Wambui Kariithi | patient: the dead
E Death | police *killings* in | asserted | agent: police | place: Nairobi's eastern slums
E Death | slums, *died* on Sunday | asserted | patient: Teresa Wambui Kariithi | place: Mama Lucy Kibaki Hospital | time: on Sunday
E Other | *Born* in Othaya | asserted | patient: she | place: Othaya
E Appointment | she *joined* the Nairobi | asserted | agent: she | patient: Nairobi City Mortuary | time: in 1982
E Military | the failed *coup* | asserted | time: 1982
E Business | She *bought* an exercise | asserted | agent: She | patient: an exercise book
E Other | she *lent* them to | asserted | agent: she | patient: them | beneficiary: Okiya Were-Mbeki | time: By 2008
E Publication | They were *quoted* in | asserted | patient: They
E Publication | in the *report* of Philip | asserted | agent: Philip Alston-Gray
E Other | She *refused* a Grand Warrior | asserted | agent: She | patient: a Grand Warrior award
E Other | The *funeral* will | planned | place: St Teresa's Catholic Church
S | A superior *told* her | speaker: A superior
S | ” *said* Gacheke | speaker: Gacheke wa Muthoni
R | a *mortuary clerk* whose | person: Teresa Wambui Kariithi | organization: Nairobi City Mortuary
R | the *UN special rapporteur*, | person: Philip Alston-Gray
R | a *founder* of the Mathare | person: Gacheke wa Muthoni | organization: Mathare Social Justice Centre
L founderOf | subject: Gacheke wa Muthoni | object: Mathare Social Justice Centre
L memberOf | subject: Okiya Were-Mbeki | object: Independent Medico-Legal Unit
L childOf | subject: Njeri | object: Teresa Wambui Kariithi
L within | subject: Othaya | object: Nyeri

# Election monitors in Kogi held overnight, says YIAGA
E Arrest | Kogi *held* overnight | reported | patient: Election monitors | place: Kogi | time: overnight | source: YIAGA
E Arrest | were *detained* for eleven | reported | again | patient: Six accredited observers | place: a police post in Okene | time: for eleven hours | source: Yiaga Africa
E Investigation | they *photographed* result | reported | agent: they | patient: result sheets | source: Yiaga Africa
E Crime | had been *filled in* before | reported | patient: result sheets | time: before voting began | source: Yiaga Africa
E Election | *voting* began | reported | source: Yiaga Africa
E Other | *came back* wiped | asserted | patient: Their phones
E Election | *suspended* voting in | asserted | agent: Independent National Electoral Commission | patient: voting | place: nine wards of Ogori/Magongo
E Election | has declared *victory* | asserted | agent: His rival
E Publication | issued *statements* | asserted | agent: Situation Room | agent: Centre for Democracy and Development | agent: US embassy
S | overnight, *says* YIAGA | speaker: YIAGA
S | Africa *said* on Sunday | speaker: Yiaga Africa
S | Abdu-Bello *gave* their | speaker: Husseini Abdu-Bello
S | Longpet-Gwom *said* that | speaker: Hale Longpet-Gwom
S | has *declared* victory | speaker: His rival
S | *apologised* for | speaker: Habu Sani-Kura
R | *Board chair* Dr | person: Husseini Abdu-Bello | organization: Yiaga Africa
R | *Resident Electoral Commissioner* Professor | person: Hale Longpet-Gwom | organization: Independent National Electoral Commission
R | *Professor* Hale | person: Hale Longpet-Gwom
R | (SDP) *candidate*, Murtala | person: Murtala Yakubu-Ajaka | organization: Social Democratic Party
R | *DIG* Habu | person: Habu Sani-Kura | organization: Nigeria Police Force
L leads | subject: Husseini Abdu-Bello | object: Yiaga Africa
L memberOf | subject: Hale Longpet-Gwom | object: Independent National Electoral Commission
L memberOf | subject: Murtala Yakubu-Ajaka | object: Social Democratic Party
L memberOf | subject: Habu Sani-Kura | object: Nigeria Police Force
L within | subject: Okene | object: Kogi State

# Sinaloa mothers find 11 bodies in orange grove
E Investigation | mothers *find* 11 bodies | asserted | agent: Sinaloa mothers | patient: 11 bodies | place: orange grove
E Investigation | mothers *searching* for missing | asserted | agent: A collective of mothers | patient: missing relatives
E Investigation | has *found* eleven | asserted | again | agent: A collective of mothers | patient: eleven bodies | place: an orange grove near Eldorado
E Other | had *received* an anonymous map | reported | agent: the group | patient: an anonymous map | source: María Isabel Cruz Bernal-Ríos
E Investigation | They *dug* from | asserted | again | agent: They | time: from Tuesday to Thursday | instrument: steel rods
E Military | A *war* between | asserted | agent: Los Chapitos | agent: La Mayiza
E Death | has *cost* 1,900 lives | asserted | patient: 1,900 lives | time: since September 2024
E Investigation | has been *looking* for her son | asserted | agent: Cruz Bernal-Ríos | patient: her son | time: since 26 January 2017
E Movement | they *went back* with new rods | asserted | agent: they | instrument: new rods | time: On Friday
S | Sabuesos Guerreras, *said* the group | speaker: María Isabel Cruz Bernal-Ríos
S | Office *confirmed* seven | speaker: Sinaloa State Attorney General's Office
S | Sánchez-Kon *said* the others | speaker: Claudia Zulema Sánchez-Kon
R | *founder* of Sabuesos | person: María Isabel Cruz Bernal-Ríos | organization: Sabuesos Guerreras
R | *Attorney General* Claudia | person: Claudia Zulema Sánchez-Kon | place: Sinaloa
R | *Governor* Rubén | person: Rubén Moya-Félix | organization: Morena
R | a municipal *policeman*, since | person: Yosimar
L founderOf | subject: María Isabel Cruz Bernal-Ríos | object: Sabuesos Guerreras
L memberOf | subject: Rubén Moya-Félix | object: Morena
L childOf | subject: Yosimar | object: Cruz Bernal-Ríos
L partOf | subject: Los Chapitos | object: Sinaloa Cartel
L partOf | subject: La Mayiza | object: Sinaloa Cartel

# Hong Kong union organiser's appeal rejected
E Legal | organiser's *appeal* rejected | asserted | agent: Hong Kong union organiser
E Legal | appeal *rejected* | asserted | patient: Hong Kong union organiser's appeal
E Legal | on Monday *dismissed* an appeal | asserted | again | agent: Court of Final Appeal | patient: an appeal | time: on Monday
E Legal | dismissed an *appeal* by | asserted | again | agent: a former hospital union organiser
E Legal | who was *convicted* of subversion | asserted | patient: a former hospital union organiser
E Crime | of *subversion* for | alleged | agent: a former hospital union organiser
E Election | for *taking part* in an unofficial | asserted | agent: a former hospital union organiser | patient: an unofficial primary vote
E Election | unofficial primary *vote* | asserted
E Legal | *spent* four and a half years | asserted | agent: Winnie Yue Wai-man | place: prison | time: four and a half years
E Appointment | Yue once *chaired* the | asserted | agent: Yue | patient: Hospital Authority Employees Alliance
E Business | (HAEA), *formed* during | asserted | patient: Hospital Authority Employees Alliance | time: during the 2019 protests
E Protest | 2019 *protests* and | asserted | time: 2019
E Business | and *dissolved* in 2022 | asserted | patient: Hospital Authority Employees Alliance | time: in 2022
E Other | he would *bring* her peaches | planned | agent: he | patient: peaches | beneficiary: her | time: on Thursday | source: Kelvin
E Legal | deplored the *judgment* | asserted | again
E Legal | two were *acquitted*: | asserted | patient: two | patient: Lawrence Lo | patient: Lee Yu-sun
S | Kit-fung, *said* a plan | speaker: Five judges
S | Kelvin, *told* reporters | speaker: Kelvin
S | Bureau *said* that | speaker: Security Bureau
S | Security *thanked* the | speaker: Office for Safeguarding National Security
S | *deplored* the judgment | speaker: Hong Kong Watch
S | had *argued* that | speaker: Trevor Beel-Lau
R | *Chief Justice* Andrew | person: Andrew Cheung Kit-fung | organization: Court of Final Appeal
R | *Barrister* Trevor | person: Trevor Beel-Lau
R | a former hospital *union organiser* who | person: Winnie Yue Wai-man
L leads | subject: Yue | object: Hospital Authority Employees Alliance
L spouseOf | subject: Kelvin | object: Yue
L memberOf | subject: Andrew Cheung Kit-fung | object: Court of Final Appeal
L headquarteredIn | subject: Hong Kong Watch | object: London

# Tanzania: Maasai leave Ngorongoro on buses with promises of maize
E Movement | Maasai *leave* Ngorongoro | asserted | agent: Maasai | origin: Ngorongoro | instrument: buses
E Movement | households *left* the Ngorongoro | reported | again | agent: Another 96 households | origin: Ngorongoro Conservation Area | destination: Msomera village | time: on Wednesday | source: Mobhare Matinyi-Shija
E Movement | have *moved* out of | asserted | again | agent: 10,000 people | time: So far
E Business | was *downgraded*, the | reported | patient: The clinic at Endulen | source: Metui Ole Shaudo
E Legal | doctor was *grounded* | reported | patient: the flying doctor | source: Metui Ole Shaudo
E Legal | *lost* its permit | asserted | agent: Flying Medical Service | patient: its permit | time: in 2022
E Other | *sent* a memorandum | asserted | agent: Anuradha Mittal-Shah | patient: a memorandum | beneficiary: UNESCO | beneficiary: World Bank
E Business | which *froze* a grant | asserted | agent: World Bank | patient: a grant
E Legal | *filed* papers with | asserted | agent: Joseph Oleshangay | agent: Denis Oleshangay-Moinga | patient: papers | place: East African Court of Justice
E Meeting | promised *talks* after | planned | agent: Paul Makonda-Mrisho | time: after Saba Saba
S | Matinyi-Shija, *announced* | speaker: Mobhare Matinyi-Shija
S | (NCAA) *says* that | speaker: Ngorongoro Conservation Area Authority
S | move?" he *said* | speaker: he
S | Makonda-Mrisho *promised* talks | speaker: Paul Makonda-Mrisho
R | *chief spokesperson*, Mobhare | person: Mobhare Matinyi-Shija
R | *Laigwanan* Metui | person: Metui Ole Shaudo
R | Institute *executive director* Anuradha | person: Anuradha Mittal-Shah | organization: Oakland Institute
R | *Lawyers* Joseph | person: Joseph Oleshangay
R | Arusha *regional commissioner* Paul | person: Paul Makonda-Mrisho | place: Arusha
L leads | subject: Anuradha Mittal-Shah | object: Oakland Institute
L within | subject: Msomera | object: Handeni

# Police in Lower Silesia break up ring that held beggars
E Investigation | Silesia *break up* ring | asserted | agent: Police | patient: ring | place: Lower Silesia
E Abuse | that *held* beggars | asserted | agent: ring | patient: beggars | place: Lower Silesia
E Arrest | Police *detained* nine | asserted | agent: Police | patient: nine people | place: Wrocław | place: Legnica | place: Jelenia Góra | time: on Monday
E Abuse | suspicion of *forcing* disabled | alleged | again | agent: nine people | patient: disabled people
E Injury | Some had *lost* legs | reported | patient: Some | source: Krzysztof Marcjan-Sobota
E Military | in the *war*. They | reported | source: Krzysztof Marcjan-Sobota
E Abuse | They were *put* in front | reported | again | patient: They | place: in front of supermarkets | time: at seven | source: Krzysztof Marcjan-Sobota
E Abuse | and *collected* at nine | reported | again | patient: They | time: at nine in the evening | source: Krzysztof Marcjan-Sobota
E Abuse | he had to *bring in* 400 | reported | again | agent: he | patient: 400 zlotys a day | source: Grigore
E Investigation | detectives *found* wheelchairs | asserted | agent: detectives | patient: wheelchairs | patient: a banknote counter | patient: a Mercedes | place: Oborniki Śląskie
E Legal | brought *charges* under | asserted | agent: District Prosecutor's Office in Wrocław
E Investigation | took part in *Operation* Crutch | asserted | agent: Europol | agent: Moldovan Centre for Combating Trafficking in Persons
E Other | made the first *call* | asserted | agent: a cashier
S | evening," *said* Deputy | speaker: Krzysztof Marcjan-Sobota
S | Grigore, *told* officers | speaker: Grigore
S | Stocka-Mycek, *said* the | speaker: Karolina Stocka-Mycek
S | Duszczak *thanked* a | speaker: Maciej Duszczak
R | *Deputy Inspector* Krzysztof | person: Krzysztof Marcjan-Sobota | organization: Central Investigation Bureau of Police
R | Its *spokeswoman*, Karolina | person: Karolina Stocka-Mycek | organization: District Prosecutor's Office
R | *Deputy Interior Minister* Maciej | person: Maciej Duszczak
L memberOf | subject: Krzysztof Marcjan-Sobota | object: Central Investigation Bureau of Police
L memberOf | subject: Karolina Stocka-Mycek | object: District Prosecutor's Office

# Torture claims: Sri Lanka police chief told to pay Rs 500,000
E Abuse | *Torture* claims | alleged | place: Sri Lanka
E Legal | chief *told* to pay | asserted | patient: Sri Lanka police chief
E Legal | told to *pay* Rs | planned | agent: Sri Lanka police chief | patient: Rs 500,000
E Legal | on Thursday *ordered* a former | asserted | again | agent: Supreme Court of Sri Lanka | patient: a former officer-in-charge of the Embilipitiya Police | time: on Thursday
E Injury | drum was *burst* in custody | asserted | patient: ear drum
E Legal | agreeing, *held* that | asserted | agent: Yasantha Kodagoda-Perera
E Abuse | cruel *treatment* in | reported | again | patient: M. Wijesiri Bandara | source: Yasantha Kodagoda-Perera
E Arrest | had been *mistaken* for | asserted | patient: He
E Appointment | Ranaweera *retires* this year | planned | agent: T.D. Ranaweera | time: this year
E Investigation | *received* 1,500 such | asserted | agent: Human Rights Commission of Sri Lanka | patient: 1,500 such complaints | time: last year
E Publication | to *produce* guidelines | planned | agent: National Police Commission | patient: guidelines | time: until Vesak
E Legal | of the *judgment* from | asserted | again
E Legal | had *taken up* his cause | asserted | agent: Asian Human Rights Commission | agent: Janasansadaya | patient: his cause
S | Tegal-Razak, *said* the money | speaker: Ermiza Tegal-Razak
S | conductor, *said* he'd | speaker: Bandara
R | *Justice* Yasantha | person: Yasantha Kodagoda-Perera | organization: Supreme Court of Sri Lanka
R | with *Justices* Murdu | person: Murdu Fernando-Silva | organization: Supreme Court of Sri Lanka
R | *Inspector* T.D. | person: T.D. Ranaweera
R | *Counsel* for the petitioner | person: Ermiza Tegal-Razak
L memberOf | subject: Yasantha Kodagoda-Perera | object: Supreme Court of Sri Lanka
L headquarteredIn | subject: Asian Human Rights Commission | object: Hong Kong
L headquarteredIn | subject: Janasansadaya | object: Panadura

# Child miners of Kolwezi: a day at the school that smells of copper
E Culture | she *learned* to tell | reported | agent: she | source: Bénédicte Ilunga
E Business | from Kenya, *started* it | asserted | agent: Jane Wainoi-Kabui | patient: it
E Other | *gave* a wall | asserted | agent: Compagnie Minière de Musonoie Global | patient: a wall
E Other | unit *sent* footballs | asserted | agent: Glencore's local unit | patient: footballs
E Business | tonne has been *bagged* | reported | patient: the first traceable tonne | source: Éric Kalala-Mwepu
E Movement | have merely *gone* farther | reported | agent: children | destination: Kamilombe | destination: Tilwezembe | source: Raphaël Deberdt-Roux
S | black one, she *says* | speaker: she
S | much," *says* Sister | speaker: Sister Jane
S | Kalala-Mwepu, *says* the | speaker: Éric Kalala-Mwepu
R | *Sister* Jane Wainoi | person: Jane Wainoi-Kabui
R | Its *director*, Éric | person: Éric Kalala-Mwepu | organization: General Cobalt Enterprise
R | a *researcher* with | person: Raphaël Deberdt-Roux | organization: IPIS
L leads | subject: Éric Kalala-Mwepu | object: General Cobalt Enterprise
L memberOf | subject: Raphaël Deberdt-Roux | object: IPIS
L headquarteredIn | subject: IPIS | object: Antwerp
L within | subject: KOLWEZI | object: Democratic Republic of Congo

# Gang violence empties schools in Croix-des-Bouquets
E Attack | Gang *violence* empties | asserted | agent: Gang | place: Croix-des-Bouquets
E Movement | *empties* schools | asserted | agent: Gang violence | patient: schools | place: Croix-des-Bouquets
E Business | remain *closed* in | reported | again | patient: More than 1,100 schools | place: Ouest department | source: UNICEF
E Attack | because of gang *violence*, UNICEF | reported | again | agent: gang | source: UNICEF
E Military | *turned* Collège | asserted | agent: armed men of the 400 Mawozo gang | patient: Collège Mixte Les Étoiles | place: Croix-des-Bouquets
E Culture | now *teaches* 40 children | asserted | agent: Guerline Fleurimond | patient: 40 children | place: Mirebalais
E Culture | One boy *drew* me | reported | agent: One boy | patient: a road | source: Fleurimond
E Business | has been *cut* by | reported | patient: a budget | source: Antoine Augustave
E Military | a base would *open* by | planned | patient: a base | time: by Flag Day | source: Jack Ombaka-Otieno
S | UNICEF *said* Monday | speaker: UNICEF
S | road and *asked* which | speaker: One boy
S | Fleurimond *said*. | speaker: Fleurimond
S | (RNDDH), *accused* the | speaker: Rosemène Auguste Delva
S | Augustave *blamed* a | speaker: Antoine Augustave
S | Ombaka-Otieno, *said* a base | speaker: Jack Ombaka-Otieno
R | *Principal* Guerline | person: Guerline Fleurimond | organization: Collège Mixte Les Étoiles
R | *program manager* at | person: Rosemène Auguste Delva | organization: National Human Rights Defense Network
R | *Education Minister* Antoine | person: Antoine Augustave
R | Its *spokesman*, Jack | person: Jack Ombaka-Otieno | organization: Multinational Security Support Mission
R | a former *policeman* known | person: Barbecue
L memberOf | subject: Rosemène Auguste Delva | object: National Human Rights Defense Network
L memberOf | subject: Jack Ombaka-Otieno | object: Multinational Security Support Mission
L leads | subject: Barbecue | object: Viv Ansanm
L within | subject: PORT-AU-PRINCE | object: Haiti

# Bailiffs take Attorney General's chair in garnishee row
E Legal | Bailiffs *take* Attorney | asserted | agent: Bailiffs | patient: Attorney General's chair
E Legal | on Wednesday *attached* office | asserted | again | agent: Court bailiffs | patient: office furniture | time: on Wednesday
E Legal | bid to *recover* Shs | asserted | patient: Shs 214m
E Legal | Shs 214m *awarded* to | asserted | patient: Shs 214m | beneficiary: 31 torture survivors | time: in 2011
E Movement | *arrived* at Parliament | asserted | agent: Hakim Mugerwa | place: Parliament Avenue | time: at 9am | instrument: a pick-up
E Legal | had *obtained* a stay | asserted | agent: Pius Biribonwoha-Mugisha | patient: a stay | origin: Festo Nsenga-Kato | time: By noon
E Abuse | He was *beaten* at | asserted | agent: men | patient: He | place: Kololo | time: in 2004
E Other | I've *buried* nine | reported | agent: I | patient: nine of our group | source: he
E Other | *signed* a petition | asserted | agent: MPs | patient: a petition
S | ghosts,” he *said* | speaker: he
S | Wangadya-Nambozo *said* that | speaker: Mariam Wangadya-Nambozo
R | *Bailiff* Hakim | person: Hakim Mugerwa | organization: Quick Recovery Associates
R | *Deputy Solicitor General* Pius | person: Pius Biribonwoha-Mugisha
R | High Court *registrar* Festo | person: Festo Nsenga-Kato | organization: High Court
R | UHRC *chairperson* Mariam | person: Mariam Wangadya-Nambozo | organization: UHRC
R | Initiative *executive director* Dr | person: Livingstone Sewanyana-Lule | organization: Foundation for Human Rights Initiative
L memberOf | subject: Hakim Mugerwa | object: Quick Recovery Associates
L leads | subject: Mariam Wangadya-Nambozo | object: UHRC
L leads | subject: Livingstone Sewanyana-Lule | object: Foundation for Human Rights Initiative
L memberOf | subject: Festo Nsenga-Kato | object: High Court

# Two Thai activists denied bail in lese-majeste case
E Legal | activists *denied* bail | asserted | patient: Two Thai activists
E Legal | lese-majeste *case* | asserted | patient: Two Thai activists
E Legal | on Friday *refused* for | asserted | again | agent: Criminal Court | patient: two activists | time: on Friday
E Legal | while they *appeal* against | asserted | agent: they | patient: their convictions
E Legal | against their *convictions* under | asserted | patient: their
E Arrest | 25, are *held* at | asserted | patient: Arthit "Ta" Phromsuwan | patient: Netiporn Sanesang-Dee | place: Bangkok Remand Prison | place: Central Women's Correctional Institution
E Legal | Court *dissolved* it | asserted | agent: Constitutional Court | patient: it
E Legal | people *charged* since | reported | patient: 272 people | time: since November 2020 | source: iLaw
E Legal | A *ruling* is expected | planned | time: after Songkran
S | The court *said* nothing | speaker: The court
S | 38 kilos," *said* lawyer | speaker: Krisadang Nutcharas-Thong
S | Corrections *said* that | speaker: Department of Corrections
S | Thai *says* the time | speaker: Pheu Thai
S | group, *counts* 272 | speaker: iLaw
R | *lawyer* Krisadang | person: Krisadang Nutcharas-Thong
R | Its *deputy chief*, Sitthi | person: Sitthi Sutivong-Na | organization: Department of Corrections
L memberOf | subject: Sitthi Sutivong-Na | object: Department of Corrections
L memberOf | subject: Sunai Phasuk-Rai | object: Human Rights Watch

# Dead letters: what the Darién leaves behind
E Death | person *found dead* in | asserted | patient: a person | place: Darién Gap
E Movement | people *crossed*, the National | reported | agent: 302,000 people | time: Last year | source: National Migration Service
E Movement | had to *leave* in March | asserted | agent: Doctors Without Borders | time: in March
E Publication | after it *reported* rapes | asserted | agent: it | patient: rapes
E Abuse | reported *rapes* | reported | source: it
E Movement | was *let back* in October | asserted | patient: It | time: in October
S | ” *says* José | speaker: José Vicente Pachar-Lasso
S | Service *says*, 42 | speaker: National Migration Service
S | after it *reported* rapes | speaker: it
S | mission, *says* the hospital | speaker: Luis Eguiluz-Mora
S | Congress *says* that | speaker: Leonides Cunampia
R | the only *pathologist* between | person: José Vicente Pachar-Lasso
R | its *head of mission*, | person: Luis Eguiluz-Mora | organization: Doctors Without Borders
R | *Cacique* Leonides | person: Leonides Cunampia | organization: Emberá-Wounaan General Congress
L memberOf | subject: Luis Eguiluz-Mora | object: Doctors Without Borders
L memberOf | subject: Leonides Cunampia | object: Emberá-Wounaan General Congress
L within | subject: METETÍ | object: Panama

# Punjab Prisons Department denies starving inmates in Mianwali
E Abuse | denies *starving* inmates | denied | agent: Punjab Prisons Department | patient: inmates | place: Mianwali | source: Punjab Prisons Department
E Publication | rejected a *report* by the Justice | asserted | agent: Justice Project Pakistan
E Abuse | were *given* one meal | alleged | again | patient: one meal a day | beneficiary: prisoners in the death row | place: Central Jail Mianwali | time: during Ramazan | source: Justice Project Pakistan
E Other | He *invited* the press | asserted | agent: He | patient: the press
E Health | had *lost* more than | reported | patient: 26 of 44 condemned men | source: the report
E Movement | *walked* to the Lahore | asserted | agent: Abida | destination: Lahore Press Club
E Meeting | will *visit* on Thursday | planned | agent: Ali Nawaz Chowhan-Malik | time: on Thursday
E Death | been *hanged* in Pakistan | denied | patient: No one | place: Pakistan | time: since December 2019
S | Department *denies* starving | speaker: Punjab Prisons Department
S | on Sunday *rejected* a | speaker: Punjab Prisons Department
S | Nazir-Wattoo *told* Dawn | speaker: Farooq Nazir-Wattoo
S | *According* to the report | speaker: the report
S | quoted as *saying* that | speaker: Zulfiqar Ali-Kundi
S | the group, *said* they | speaker: Sarah Belal-Qureshi
R | *IG Prisons* Mian | person: Farooq Nazir-Wattoo
R | *Justice* (retd) Ali | person: Ali Nawaz Chowhan-Malik
R | two *senators*, Walid | person: Walid Iqbal-Butt | organization: PTI
L founderOf | subject: Sarah Belal-Qureshi | object: Justice Project Pakistan
L memberOf | subject: Ali Nawaz Chowhan-Malik | object: National Commission for Human Rights
L memberOf | subject: Walid Iqbal-Butt | object: PTI
L memberOf | subject: Krishna Kohli-Bheel | object: PPP
L siblingOf | subject: Abida | object: Zulfiqar Ali-Kundi

# Hunger strike by Guantánamo of the East? Minister angry at nickname
E Protest | Hunger *strike* by Guantánamo | asserted | place: Guantánamo of the East
E Protest | men there *refused* food | asserted | again | agent: 37 men | patient: food | place: there | time: for a fifth day
E Legal | have *served* prison terms | asserted | agent: Most of them | patient: prison terms
E Movement | and face *deportation* | planned | patient: Most of them
E Other | who *changed* his name | asserted | agent: Ned Kelly Emeralds-Rahimi | patient: his name
E Arrest | has been in *detention* since | asserted | patient: Ned Kelly Emeralds-Rahimi | time: since 2013
E Business | has been *replaced* by | asserted | agent: Secure Journeys | patient: Serco
E Election | independents *backed* a motion | asserted | agent: Greens | agent: independents | patient: a motion | place: Perth
E Legal | Australia *ruled* in November | asserted | agent: High Court of Australia | time: in November 2023
S | *took* reporters to task | speaker: Clare Donohue-Ng
S | no crime," he *said* | speaker: he
S | (ABF) *says* that | speaker: Australian Border Force
S | have *asked* for access | speaker: Heidi Abdel-Raouf
S | Thomson-Foo *said* locals | speaker: Gordon Thomson-Foo
R | *Home Affairs Minister* Clare | person: Clare Donohue-Ng
R | Centre *advocate* Heidi | person: Heidi Abdel-Raouf | organization: Asylum Seeker Resource Centre
R | Council *president* Gordon | person: Gordon Thomson-Foo | organization: Christmas Island Shire Council
L memberOf | subject: Heidi Abdel-Raouf | object: Asylum Seeker Resource Centre
L leads | subject: Gordon Thomson-Foo | object: Christmas Island Shire Council

# Collapsed textile mill: union wants owner's passport
E Accident | *Collapsed* textile mill | asserted | patient: textile mill
E Other | on Saturday *asked* prosecutors | asserted | agent: Trade unionists | patient: prosecutors | time: on Saturday
E Accident | a wall *fell* on | asserted | again | patient: a wall | place: a canteen
E Death | canteen and *killed* five | asserted | patient: five women | instrument: a wall
E Death | The *dead* were named | asserted | again | patient: Hanan Abdel-Aal | patient: Sabah Mursi | patient: Karima Shehata | patient: Nagat | patient: Doaa Lotfy
E Movement | she *moved* her kittens | reported | agent: she | patient: her kittens | source: Kamal Abbas-Fayyad
E Business | *offered* each family | asserted | agent: Ministry of Manpower | patient: 200,000 pounds | beneficiary: each family
E Meeting | *visited* the injured | asserted | agent: Mohamed El-Sherif-Taha | patient: the injured | place: Ras El-Tin Hospital
E Injury | the *injured* at | asserted | place: Ras El-Tin Hospital
E Publication | *submitted* a question | asserted | agent: Haitham El-Hariri-Zaki | patient: a question | place: House of Representatives
E Protest | to *hold* a vigil | denied | agent: Egyptian Federation of Independent Trade Unions
S | kittens," *said* Kamal | speaker: Kamal Abbas-Fayyad
R | *coordinator* of the Center | person: Kamal Abbas-Fayyad | organization: Center for Trade Unions and Workers Services
R | *Governor* Major | person: Mohamed El-Sherif-Taha
R | *Major General* Mohamed | person: Mohamed El-Sherif-Taha
R | *MP* Haitham | person: Haitham El-Hariri-Zaki
L leads | subject: Kamal Abbas-Fayyad | object: Center for Trade Unions and Workers Services

# Council in Lewes backs refuge after eggs thrown at Traveller site
E Legislation | Lewes *backs* refuge | asserted | agent: Council in Lewes | patient: refuge
E Attack | eggs *thrown* at | asserted | patient: Traveller site | instrument: eggs
E Legislation | *voted* 22 to 14 | asserted | again | agent: Members of Lewes District Council | time: on Monday
E Protest | despite a *petition* with | asserted
E Attack | an *attack* with eggs | asserted | again | instrument: eggs | instrument: fireworks | time: a week earlier
E Attack | called the *attack* vile | asserted | again
E Investigation | are *looking* for a silver | asserted | agent: Sussex Police | patient: a silver Vauxhall Corsa
E Legislation | The *vote* had been | asserted | again
E Other | had been *put off* twice | asserted | patient: The vote | time: twice
E Election | for a *by-election* in | asserted | place: Newhaven North
E Publication | *presented* a study | asserted | agent: Friends, Families and Travellers | patient: a study
E Meeting | did not *attend* | denied | agent: Reform UK
S | leader, *called* the attack | speaker: Zoe Nicholson-Pratt
S | box," she *said* | speaker: she
S | children, *told* councillors | speaker: Rosie-Mae Cash
S | had *asked* if the | speaker: her youngest
S | Linington-Fox *said* that | speaker: Isabelle Linington-Fox
S | *praised* both | speaker: James MacCleary-Hart
R | *Cllr* Zoe | person: Zoe Nicholson-Pratt | organization: Lewes District Council
R | the Green *leader*, called | person: Zoe Nicholson-Pratt | organization: Green
R | The *MP*, James | person: James MacCleary-Hart
L memberOf | subject: Zoe Nicholson-Pratt | object: Lewes District Council
L headquarteredIn | subject: Friends, Families and Travellers | object: Brighton

# Unpaid since 2019: how ex-workers of a Ballarpur mill got their day
E Business | will *get* their dues | planned | agent: 1,106 former workers | patient: their dues
E Legal | an *order* of the National | asserted | agent: National Company Law Tribunal | place: Mumbai
E Legal | Prabhat Mittal-Shinde *agreed*, and | asserted | again | agent: A bench
E Legal | and *told* State Bank | asserted | again | agent: A bench | patient: State Bank of India | patient: Bank of Maharashtra | patient: IDBI
E Movement | *arrived* with an orchestra | asserted | agent: Naresh Puglia-Borkar
E Death | who *died* of Covid | asserted | patient: a shop steward
E Business | *stitched* leaf plates | asserted | agent: Sindhutai Gedam | patient: leaf plates
E Business | money would be *paid* by | planned | patient: the money | time: by Pola | source: Sundaresh Bhatt-Iyer
E Publication | *tweeted* congratulations | asserted | agent: Sudhir Wankhede | patient: congratulations
S | Union had *argued* | speaker: Vidarbha Shramik Kamgar Union
S | been here," he *said* | speaker: he
S | Bhatt-Iyer *said* the money | speaker: Sundaresh Bhatt-Iyer
R | union *president* and | person: Naresh Puglia-Borkar | organization: Vidarbha Shramik Kamgar Union
R | a former *MP*, arrived | person: Naresh Puglia-Borkar
R | a *shop steward* who | person: Nilkanth Dhote
R | *Resolution professional* Sundaresh | person: Sundaresh Bhatt-Iyer
R | *District guardian minister* Sudhir | person: Sudhir Wankhede
L leads | subject: Naresh Puglia-Borkar | object: Vidarbha Shramik Kamgar Union

# Boat with 61 aboard found off Cape Verde; only 38 alive
E Rescue | aboard *found* off | asserted | patient: Boat with 61 aboard | place: Cape Verde
E Movement | that had *left* Fass Boye | asserted | agent: A wooden pirogue | origin: Fass Boye | time: five weeks ago
E Rescue | ago was *found* 150 | asserted | again | patient: A wooden pirogue | place: 150 nautical miles off Sal
E Rescue | *towed* it in | asserted | agent: Zillarri | patient: it
E Rescue | *put up* the survivors | reported | agent: Authorities in Espargos | patient: the survivors | place: a school | source: Filomena Gonçalves-Tavares
E Protest | *set fire* to a health | asserted | agent: young people | patient: a health post | place: Fass Boye
E Protest | and *blocked* the road | asserted | agent: young people | patient: the road
E Death | *lost* three nephews | asserted | patient: three nephews
E Other | alarm had been *raised* on | reported | patient: the alarm | time: on 20 July | source: Walking Borders
E Other | which were *informed*, among | reported | patient: nine authorities | source: Helena Maleno-Ruiz
E Movement | is preparing a *flight* | planned | agent: Senegalese Foreign Ministry
E Culture | Magal *starts* in | planned | patient: Magal | time: in a week
S | school, *said* Health | speaker: Filomena Gonçalves-Tavares
S | Samb *said* that | speaker: Moda Samb
S | He *blames* foreign | speaker: He
S | an NGO, *told* AFP | speaker: Walking Borders
S | its founder, *gave* the names | speaker: Helena Maleno-Ruiz
S | Msehli-Kanoun *spoke* of | speaker: Safa Msehli-Kanoun
R | *Health Minister* Filomena | person: Filomena Gonçalves-Tavares
R | *Mayor* Moda | person: Moda Samb
R | *president* of the local branch | person: Abdou Karim Sarr | organization: Association of Pirogue Captains
R | its *founder*, gave | person: Helena Maleno-Ruiz | organization: Walking Borders
L founderOf | subject: Helena Maleno-Ruiz | object: Walking Borders
L memberOf | subject: Abdou Karim Sarr | object: Association of Pirogue Captains
L memberOf | subject: Safa Msehli-Kanoun | object: IOM

# Inquiry told ministers ignored letters on Windrush-era deportee in Montserrat
E Investigation | *Inquiry* told ministers | asserted
E Other | ministers *ignored* letters | reported | agent: ministers | patient: letters | source: Inquiry
E Movement | who *came* to Leicester | asserted | agent: A retired bus mechanic | destination: Leicester | time: in 1962
E Movement | was *deported* to Montserrat | asserted | patient: A retired bus mechanic | destination: Montserrat | time: in 2010
E Publication | in 2010 *wrote* 71 letters | reported | agent: A retired bus mechanic | patient: 71 letters | beneficiary: Home Office | source: a tribunal
E Legal | 77, gave *evidence* by video | asserted | agent: Joseph "Sonny" Weekes | place: Brades
E Disaster | had *lost* his home | asserted | agent: He | patient: his home
E Business | I *fixed* your buses | reported | agent: I | patient: your buses | time: for 41 years | source: he
E Other | had been *stamped* | reported | patient: eleven of the letters | source: Jacqueline McKenzie-Bright
E Publication | *criticised* the scheme | asserted | agent: Independent Chief Inspector of Borders and Immigration | patient: the scheme | time: in 2021
E Protest | *packed* the public seats | asserted | agent: Praxis | agent: Joint Council for the Welfare of Immigrants | agent: African Caribbean Centre | patient: the public seats
E Legal | Judgment was *reserved* | asserted | patient: Judgment
E Culture | *Carnival* is on Monday | planned | time: on Monday
S | was *told* on Thursday | speaker: a tribunal
S | terminus," he *told* Judge | speaker: he
S | Mr Weekes, *said* that eleven | speaker: Jacqueline McKenzie-Bright
S | this, but *said* that the | speaker: William Irwin-Hayes
S | not *dispute* this | speaker: William Irwin-Hayes
R | A retired bus *mechanic* who | person: Joseph "Sonny" Weekes
R | *Judge* Melanie | person: Melanie Plimmer-Shaw
L locatedIn | subject: African Caribbean Centre | object: Leicester
L within | subject: Brades | object: Montserrat

# Afghan midwives' last exam
E Publication | *read out* a message | asserted | agent: a man | patient: a message | time: On the second of December
E Other | teacher *locked* the door | reported | agent: Our teacher | patient: the door | source: Shukria
E Culture | She *passed*, with | asserted | agent: She
E Publication | has not *published* the order | denied | agent: health ministry | patient: the order
E Business | which *paid* for the course | asserted | agent: Norwegian Afghanistan Committee | patient: the course
E Other | gone on *giving* food | asserted | agent: Norwegian Afghanistan Committee | patient: food | beneficiary: 37 "trainees in home economics"
E Publication | *carried* the story | asserted | agent: Rukhshana Media | agent: Zan Times | patient: the story
S | within and *said*: you | speaker: Our teacher
S | ” *says* Shukria | speaker: Shukria
S | UNFPA *reckons* Afghanistan | speaker: UNFPA
S | province, *said* that he | speaker: Zabihullah Amiri
S | Rights Watch has *called* the ban | speaker: Heather Barr-Lindqvist
R | Its *spokesman*, Sharafat | person: Sharafat Zaman-Amarkhel
R | *head of information* in | person: Zabihullah Amiri
L memberOf | subject: Heather Barr-Lindqvist | object: Human Rights Watch
L within | subject: FAIZABAD | object: Badakhshan

# Workers' group alleges union-busting at Hawassa Industrial Park
E Abuse | alleges *union-busting* at | alleged | place: Hawassa Industrial Park | source: Workers' group
E Business | tried to *set up* a basic | reported | agent: Twenty-three seamstresses | patient: a basic union | place: Hawassa Industrial Park | source: Industrial Federation of Ethiopian Textile, Leather and Garment Workers Trade Unions
E Appointment | were *sent* home within | reported | patient: Twenty-three seamstresses | destination: home | time: within one week | source: Industrial Federation of Ethiopian Textile, Leather and Garment Workers Trade Unions
E Other | had *collected* 312 signatures | reported | agent: the women | patient: 312 signatures | source: Angesom Gebre-Yohannes
E Other | A supervisor *took* the list | asserted | agent: A supervisor | patient: the list
E Business | it had *lost* orders | reported | agent: it | patient: orders | source: The company
E Business | was *dropped* from the | reported | patient: Ethiopia | origin: AGOA | source: The company
E Abuse | Nobody's been *busted* | denied | again | patient: Nobody | source: Dilshan
E Meeting | asked for a *meeting* with | planned | agent: Ethiopian Human Rights Commission | agent: Confederation of Ethiopian Trade Unions | agent: Solidarity Center | time: after Meskel
S | group *alleges* union | speaker: Workers' group
S | Trade Unions *said*. | speaker: Industrial Federation of Ethiopian Textile, Leather and Garment Workers Trade Unions
S | Gebre-Yohannes *said* the women | speaker: Angesom Gebre-Yohannes
S | *according* to its gate | speaker: its gate sign
S | sign, *said* that it | speaker: The company
S | Dilshan, *said*: | speaker: Dilshan
S | have *asked* for a meeting | speaker: Ethiopian Human Rights Commission
R | Federation *president* Angesom | person: Angesom Gebre-Yohannes | organization: Industrial Federation of Ethiopian Textile, Leather and Garment Workers Trade Unions
R | A *manager* who gave | person: Dilshan
L leads | subject: Angesom Gebre-Yohannes | object: Industrial Federation of Ethiopian Textile, Leather and Garment Workers Trade Unions
L within | subject: HAWASSA | object: Ethiopia

# No body, no grave: Timor families thank forensic team
E Death | sixteen people who *died* between | asserted | patient: sixteen people | time: between 1975 and 1979
E Other | were *handed* to their families | asserted | patient: The remains of sixteen people | beneficiary: their families | place: Ainaro | time: on Wednesday
E Investigation | seasons of *digging* by | asserted | agent: an Argentine-Australian team | time: three seasons
E Disaster | rain had *washed* it out | reported | agent: rain | patient: it | source: Silvana Turner-Blau
E Investigation | a rosary were *recognised* | asserted | patient: A belt buckle | patient: a gold tooth | patient: a rosary
E Investigation | *identified* her husband | asserted | again | agent: Avó Rosa | patient: her husband
E Accident | He *fell* from a buffalo | reported | patient: He | time: in 1961 | source: she
E Health | Then I *set* it | reported | agent: I | patient: it | source: she
E Other | Belo-Guterres *knelt* | asserted | agent: José Belo-Guterres
E Culture | said *Mass*. | asserted | agent: Leandro Alves-Maubere
E Investigation | still *seeks* over 18,000 | asserted | agent: Chega! National Centre | patient: over 18,000
E Movement | will *return* next dry | planned | agent: Victorian Institute of Forensic Medicine | destination: Same | destination: Matebian | time: next dry season
E Military | *fired* no salute | denied | agent: The veterans of Falintil | patient: no salute
E Other | *left* a wreath | asserted | agent: Okto Dorinus-Manik | patient: a wreath
S | families *thank* forensic | speaker: Timor families
S | little help, *said* Silvana | speaker: Silvana Turner-Blau
S | set it," she *said* | speaker: she
R | *President* José | person: José Belo-Guterres
R | *Bishop* Dom | person: Leandro Alves-Maubere
R | Indonesian *ambassador* Okto | person: Okto Dorinus-Manik
L memberOf | subject: Silvana Turner-Blau | object: Argentine Forensic Anthropology Team

# Kidnap survivor: "They sold me for the price of two iPhones"
E Abuse | *Kidnap* survivor | asserted | patient: survivor
E Abuse | They *sold* me for | reported | agent: They | patient: me | source: Kidnap survivor
E Movement | who *crossed* the Moei | asserted | agent: A 24-year-old graduate of Addis Ababa University | place: Moei River | time: on Sunday
E Abuse | he'd been *sold* twice | reported | again | patient: he | place: Myawaddy township | time: in nine months | source: A 24-year-old graduate of Addis Ababa University
E Other | name is *withheld* | asserted | patient: full name
E Abuse | was *recruited* on Telegram | asserted | patient: Yonas | instrument: Telegram
E Movement | *picked* him up at | asserted | agent: A driver | patient: him | place: Suvarnabhumi Airport
E Movement | He *reached* KK Park | asserted | agent: He | destination: KK Park | time: at night
E Abuse | first boss *paid* $5,000 | reported | again | agent: The first boss | patient: $5,000 | beneficiary: me | source: he
E Abuse | the second *paid* $2,300 | reported | again | agent: the second | patient: $2,300 | source: he
E Rescue | would *go* through the National | planned | agent: Yonas | source: Samrit Ekamol-Wong
E Movement | it has *deported* 7,000 | reported | agent: it | patient: 7,000 foreigners | source: Karen Border Guard Force
E Rescue | has *assisted* 300 | asserted | agent: Jay Kritiya-Sombat | patient: 300 survivors
E Other | It *answered* on the fourth | asserted | agent: It | time: on the fourth day
S | on Sunday *said* that he'd | speaker: A 24-year-old graduate of Addis Ababa University
S | then one," he *told* this | speaker: he
S | Ekamol-Wong *said* that Yonas | speaker: Samrit Ekamol-Wong
S | National Army, *says* it | speaker: Karen Border Guard Force
R | Tak Provincial Police *deputy commander* Pol. | person: Samrit Ekamol-Wong | organization: Tak Provincial Police
R | *Pol. Col.* Samrit | person: Samrit Ekamol-Wong
L memberOf | subject: Samrit Ekamol-Wong | object: Tak Provincial Police
L within | subject: MAE SOT | object: Thailand

# Villages in Arunachal vote on dam survey, and the answer is no
E Election | Arunachal *vote* on | asserted | agent: Villages in Arunachal | patient: dam survey | place: Arunachal
E Election | have *voted* against | reported | again | agent: Three of five villages | patient: a survey | source: a gaon burah
E Meeting | after a *kebang* in | asserted | place: Parong | time: on Sunday
E Election | organised the *vote* with | asserted | again | agent: Siang Indigenous Farmers' Forum | instrument: white and black pebbles
E Business | China is *building* at | asserted | agent: China | patient: the dam | place: Medog
E Movement | forces *reached* Beging | reported | agent: Central forces | destination: Beging | time: in December | source: Bhanu Tatak-Ering
E Other | who was *stopped* from | asserted | patient: Bhanu Tatak-Ering
E Election | termed the *vote* informal | asserted | again
E Meeting | *attended*; the All | asserted | agent: Oni Panyang-Moyong
E Business | *sold* tea | asserted | agent: All Adi Students' Union | patient: tea
E Meeting | next *kebang* is | planned | time: after Solung
S | gaon burah *said* after | speaker: a gaon burah
S | Jijong-Tamuk, *said* that | speaker: Gegong Jijong-Tamuk
S | (NHPC) *says* it | speaker: National Hydroelectric Power Corporation
S | has *argued* that | speaker: Pema Tsering-Khandu
S | in December, *says* Adi | speaker: Bhanu Tatak-Ering
S | old,” she *said* | speaker: she
S | *termed* the vote | speaker: P.N. Thungon-Dorjee
R | Its *president*, Gegong | person: Gegong Jijong-Tamuk | organization: Siang Indigenous Farmers' Forum
R | *Chief minister* Pema | person: Pema Tsering-Khandu
R | Adi *lawyer* Bhanu | person: Bhanu Tatak-Ering
R | *Deputy Commissioner* P.N. | person: P.N. Thungon-Dorjee
R | Congress *MLA* Oni | person: Oni Panyang-Moyong | organization: Congress
L leads | subject: Gegong Jijong-Tamuk | object: Siang Indigenous Farmers' Forum
L memberOf | subject: Oni Panyang-Moyong | object: Congress

# Trial over Pylos sinking: nine Egyptians freed
E Legal | *Trial* over Pylos | asserted
E Accident | Pylos *sinking* | asserted | place: Pylos
E Legal | nine Egyptians *freed* | asserted | patient: nine Egyptians
E Legal | on Tuesday *threw out* charges | asserted | agent: A Greek court | patient: charges | time: on Tuesday
E Legal | threw out *charges* against | asserted | patient: nine Egyptians
E Crime | of having *caused* one | alleged | agent: nine Egyptians | patient: one of the worst shipwrecks
E Accident | worst *shipwrecks* in the | asserted | again | place: the Mediterranean
E Accident | the trawler *went down* in | reported | again | patient: the trawler | place: international waters | source: A Greek court
E Legal | *read* the decision | asserted | agent: Eftichia Kontara-Lykou | patient: the decision | time: in four minutes
E Other | *handed out* tissues | asserted | agent: a policewoman | patient: tissues
E Death | people *drowned* when | asserted | patient: Up to 650 people | place: Pylos | time: on 14 June 2023
E Accident | Adriana *capsized* off | asserted | again | patient: Adriana | place: Pylos | time: on 14 June 2023
E Other | those who *towed*,” | alleged | agent: those | source: he
E Other | it *attached* a rope | denied | agent: it | patient: a rope | source: Hellenic Coast Guard
E Investigation | An *inquiry* by the Naval | asserted | agent: Naval Court | place: Piraeus
E Publication | have *published* reconstructions | asserted | agent: Solomon | agent: Forensis | agent: Der Spiegel | patient: reconstructions
S | Mediterranean, *saying* it | speaker: A Greek court
S | Relatives *cried* | speaker: Relatives
S | in Samos, *said* the men | speaker: Dimitris Choulis-Vamvakas
S | he *added* | speaker: he
S | Guard *denies* that | speaker: Hellenic Coast Guard
S | New Democracy *said* the | speaker: Dimitris Kairidakis
R | *Presiding judge* Eftichia | person: Eftichia Kontara-Lykou
R | a *lawyer* with the Human | person: Dimitris Choulis-Vamvakas | organization: Human Rights Legal Project
R | *Migration Minister* Dimitris | person: Dimitris Kairidakis | organization: New Democracy
L memberOf | subject: Dimitris Choulis-Vamvakas | object: Human Rights Legal Project
L memberOf | subject: Dimitris Kairidakis | object: New Democracy
L locatedIn | subject: Naval Court | object: Piraeus

# Mine strike at Zvishavane enters third week
E Protest | Mine *strike* at | asserted | place: Zvishavane | time: third week
E Protest | *downed* tools for | asserted | again | agent: Some 430 workers | patient: tools | place: Zvishavane | time: on Monday
E Business | Ltd, *paid* in ZiG | reported | agent: Golden Ox Resources (Pvt) Ltd | time: on the tenth | source: Justice Chinhema-Moyo
E Business | and *deducted* boots | reported | agent: Golden Ox Resources (Pvt) Ltd | patient: boots | source: Justice Chinhema-Moyo
E Meeting | that *talks* were under | reported | source: Memory Shumba
E Sport | seen *playing* pool | asserted | agent: Sun | agent: pickets | patient: pool | time: on Thursday
E Other | Moyo-Mangena *sent* National | asserted | agent: July Moyo-Mangena | patient: mediators
E Other | (ZCTU) *sent* maize | asserted | agent: Zimbabwe Congress of Trade Unions | patient: maize meal
E Injury | was *shot* in the thigh | reported | patient: Trymore Hove | instrument: a pellet gun | source: Emmanuel Mahoko-Dube
E Investigation | docket had been *opened* | reported | patient: a docket | source: Emmanuel Mahoko-Dube
E Other | *advised* the families | asserted | agent: Zimbabwe Environmental Law Association | patient: the families
E Legislation | *forbade* work | asserted | agent: Chief Mapanzure | patient: work
E Culture | *passed* without a parade | asserted | patient: Heroes' Day
E Protest | was *booed* | asserted | patient: The Zanu PF MP
S | they *call* "Chinese | speaker: they
S | Chinhema-Moyo *said* the firm | speaker: Justice Chinhema-Moyo
S | would only *say* that | speaker: Memory Shumba
S | *confirmed* that Trymore | speaker: Emmanuel Mahoko-Dube
R | *general secretary* Justice | person: Justice Chinhema-Moyo | organization: Zimbabwe Diamond and Allied Minerals Workers Union
R | *Human resources officer* Memory | person: Memory Shumba | organization: Golden Ox Resources (Pvt) Ltd
R | *Labour minister* July | person: July Moyo-Mangena
R | Midlands *spokesperson* Inspector | person: Emmanuel Mahoko-Dube | organization: Zimbabwe Republic Police
R | *Inspector* Emmanuel | person: Emmanuel Mahoko-Dube | organization: Zimbabwe Republic Police
R | *Chief* Mapanzure | person: Mapanzure
L memberOf | subject: Justice Chinhema-Moyo | object: Zimbabwe Diamond and Allied Minerals Workers Union
L memberOf | subject: Memory Shumba | object: Golden Ox Resources (Pvt) Ltd
L memberOf | subject: Emmanuel Mahoko-Dube | object: Zimbabwe Republic Police

