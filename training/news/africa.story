# EACC seeks to freeze Sh340m linked to former county official
E Legal | EACC *seeks* to freeze | asserted | agent: EACC | patient: Sh340m
E Legal | on Tuesday *moved* to the High Court | asserted | again | agent: Ethics and Anti-Corruption Commission | place: Nairobi | time: on Tuesday
E Legal | seeking orders to *freeze* bank accounts | planned | patient: bank accounts
E Crime | irregularly *paid* to companies | alleged | patient: Sh340 million | beneficiary: companies | source: it
S that it *says* were irregularly | speaker: it
S Beatrice Mukhwana *says* that | speaker: Beatrice Mukhwana
R *investigator* Beatrice Mukhwana | person: Beatrice Mukhwana
E Business | the money was *wired* between | reported | again | patient: the money | time: between 2019 and 2022 | source: Beatrice Mukhwana
S the deposits,” Mukhwana *states* | speaker: Mukhwana
R Through *lawyer* Duncan Rege | person: Duncan Rege
S Wafula *denied* the claims | speaker: Wafula
S and *accused* the agency | speaker: Wafula
E Crime | agency of *violating* the Anti-Corruption | alleged | agent: the agency | patient: the Anti-Corruption and Economic Crimes Act | source: Wafula
R *Justice* Esther Maina | person: Esther Maina
E Legal | Esther Maina *certified* the matter | asserted | agent: Esther Maina | patient: the matter
E Legal | and *directed* the parties | asserted | agent: Esther Maina | patient: the parties
E Legal | to *appear* on March 14 | planned | agent: the parties | time: on March 14
L spouseOf | subject: Lydia Nekesa | object: Silas Wafula
L memberOf | subject: Beatrice Mukhwana | object: Ethics and Anti-Corruption Commission
L locatedIn | subject: High Court | object: Nairobi

# NPP primaries: Three petition party over album in Asante Akim North
E Election | NPP *primaries* | planned | agent: NPP
E Legal | Three *petition* party | asserted | agent: Three | patient: party | place: Asante Akim North
E Legal | Three aspirants have *petitioned* | asserted | again | agent: Three aspirants | patient: New Patriotic Party
E Crime | as a *doctored* delegates' album | alleged | patient: delegates' album | source: they
E Election | parliamentary *primary* in Asante | planned | again | place: Asante Akim North
E Legal | The *petition*, addressed | asserted | again | patient: Kwaku Asamoah
S *claims* that the names | speaker: The petition
E Crime | were *replaced* overnight | alleged | again | patient: the names of 47 polling station executives | place: Agogo | place: Juansa | time: overnight | source: The petition
R Ashanti *Regional Chairman* | person: Kwaku Asamoah | organization: New Patriotic Party | place: Ashanti
S one of the three, *told* the Daily | speaker: Frederick Opoku Adomako
E Election | not take *part* in the contest | denied | agent: they | patient: the contest | source: Frederick Opoku Adomako
R But the *Constituency Secretary* | person: Adwoa Serwaa
S *dismissed* the allegation | speaker: Adwoa Serwaa
S *saying* the album | speaker: Adwoa Serwaa
E Other | was *approved* by all sides | reported | agent: all sides | patient: the album | source: Adwoa Serwaa
E Business | He even *bought* us water | reported | agent: He | patient: water | beneficiary: us | source: she
S water,” she *said* | speaker: she
L memberOf | subject: Kwaku Asamoah | object: New Patriotic Party

# CUSTOMS INTERCEPTS 1,200 BAGS OF FOREIGN RICE IN OGUN
E Investigation | CUSTOMS *INTERCEPTS* 1,200 | asserted | agent: CUSTOMS | patient: 1,200 BAGS OF FOREIGN RICE | place: OGUN
E Investigation | has *intercepted* 1,200 bags | asserted | again | agent: Nigeria Customs Service | patient: 1,200 bags of foreign parboiled rice | place: Abeokuta-Lagos Expressway
E Crime | rice *concealed* in two trucks | asserted | patient: 1,200 bags of foreign parboiled rice | place: two trucks
E Meeting | *Addressing* newsmen in Idiroko | asserted | agent: Ahmadu Danladi Shehu | patient: newsmen | place: Idiroko | time: on Thursday
R *Customs Area Controller*, Comptroller | person: Ahmadu Danladi Shehu
R Controller, *Comptroller* Ahmadu | person: Ahmadu Danladi Shehu
S Shehu, *said* the trucks | speaker: Ahmadu Danladi Shehu
E Movement | trucks were *evacuated* after | reported | patient: the trucks | time: after a tip-off | source: Ahmadu Danladi Shehu
E Other | after a *tip-off* from | reported | agent: residents of Ilaro and Owode | source: Ahmadu Danladi Shehu
S Shehu *noted* that | speaker: Shehu
E Legal | had been *handed over* to | reported | patient: three suspects | beneficiary: Nigeria Police Force | source: Shehu
E Legal | for *prosecution* | planned | patient: three suspects
S He *praised* officers | speaker: He
R command's *spokesperson* | person: Hauwa Ige
R *Chief Superintendent* Hauwa | person: Hauwa Ige
S *put* the duty paid | speaker: Hauwa Ige
E Investigation | value of the *seizures* | asserted | again | patient: 80 bales of second-hand clothing | patient: a Toyota Hilux
S The rice, she *said* | speaker: she
E Other | would be *handed* to the Federal | planned | patient: The rice | beneficiary: Federal Ministry of Humanitarian Affairs and Poverty Alleviation | source: she
L leads | subject: Ahmadu Danladi Shehu | object: Ogun I Area Command
L memberOf | subject: Hauwa Ige | object: Ogun I Area Command
L partOf | subject: Ogun I Area Command | object: Nigeria Customs Service

# Stage 4 again: Eskom blames breakdowns at Kusile and Tutuka
S Eskom *blames* breakdowns | speaker: Eskom
E Accident | blames *breakdowns* at | reported | place: Kusile | place: Tutuka | source: Eskom
E Other | stage 4 load *shedding* | planned | agent: Eskom | time: from 4pm on Wednesday
E Accident | units *tripped* at the | asserted | again | patient: four generating units | place: Kusile | place: Tutuka
R *group executive for generation* Bheki | person: Bheki Khumalo
S Khumalo *told* a briefing | speaker: Bheki Khumalo
E Meeting | told a *briefing* at | asserted | agent: Bheki Khumalo | place: Megawatt Park
E Other | quick to *react* | asserted | agent: Business
R *CEO* Charlotte | person: Charlotte van Niekerk | organization: Business Unity South Africa
S Niekerk *said* members | speaker: Charlotte van Niekerk
S Cosatu *called* for | speaker: Cosatu
E Business | The rand *weakened* to | asserted | patient: The rand | time: in late Johannesburg trade
S Town *said* they would | speaker: City Power | speaker: City of Cape Town
E Publication | would *publish* amended | planned | agent: they | patient: amended schedules | source: City Power
R *mayoral committee member* Ridwaan | person: Ridwaan Petersen | place: Cape Town
S Ridwaan Petersen *said* | speaker: Ridwaan Petersen
L leads | subject: Charlotte van Niekerk | object: Business Unity South Africa
L memberOf | subject: Bheki Khumalo | object: Eskom
L within | subject: Megawatt Park | object: Sunninghill

# Police, elders clash over witchcraft killings in Kilifi
E Other | elders *clash* over | asserted | agent: Police | agent: elders | place: Kilifi
E Death | witchcraft *killings* in Kilifi | asserted | place: Kilifi
S have *warned* youths | speaker: Police
E Death | farmer was *killed* in | asserted | patient: a 71-year-old farmer | place: Vitengeni | time: on Sunday night
R *Sub-County Police Commander* Rashid | person: Rashid Mwachiro | place: Ganze
S Mwachiro *said* detectives | speaker: Rashid Mwachiro
E Investigation | were *pursuing* four suspects | reported | agent: detectives | patient: four suspects | source: Rashid Mwachiro
E Movement | The body was *taken* to | asserted | patient: The body | destination: Kilifi County Referral Hospital
S ‘witch’,” *said* Kazungu | speaker: Kazungu wa Thoya
R *rapid response officer* Mwanakombo | person: Mwanakombo Jarumani | organization: Haki Africa
S Jarumani *urged* the Office | speaker: Mwanakombo Jarumani
S shrine *denied* that | speaker: Elders
E Legal | had *refused* to record | denied | agent: they | source: Elders
S *saying* officers came | speaker: Elders
E Movement | officers *came* to them | reported | agent: officers | source: Elders
L leads | subject: Kazungu wa Thoya | object: Malindi District Cultural Association
L memberOf | subject: Mwanakombo Jarumani | object: Haki Africa
L within | subject: Ganze | object: Kilifi County

# UPDF hands over classroom block in Karamoja
E Business | UPDF *hands over* classroom | asserted | agent: UPDF | patient: classroom block | place: Karamoja
E Business | has *handed over* a four | asserted | again | agent: Uganda People's Defence Forces | patient: a four-classroom block | beneficiary: Rupa Primary School | place: Moroto District
E Disaster | one *destroyed* by a | asserted | agent: a storm | patient: one | time: in 2021
E Disaster | by a *storm* in 2021 | asserted | time: in 2021
R 3rd Division *commander* | person: Fredrick Ojambo | organization: 3rd Division
R *Maj Gen* Fredrick | person: Fredrick Ojambo
S Ojambo, *said* the army | speaker: Fredrick Ojambo
E Business | brigade *spent* Shs280m | reported | agent: the army engineering brigade | patient: Shs280m | source: Fredrick Ojambo
S Gen Ojambo *said* | speaker: Ojambo
R *Resident District Commissioner* | person: Sarah Nakiru Lomongin
S Lomongin, *asked* parents | speaker: Sarah Nakiru Lomongin
E Attack | end the *raids* on | asserted | patient: Kotido | patient: Nabilatuk
R The *head teacher* | person: Peter Lokwang
S Lokwang, *said* enrolment | speaker: Peter Lokwang
E Other | enrolment had *doubled* | reported | patient: enrolment | source: Peter Lokwang
E Culture | Nadunget *entertained* the | asserted | agent: Karimojong dancers | patient: the guests
L leads | subject: Fredrick Ojambo | object: 3rd Division
L partOf | subject: 3rd Division | object: UPDF
L locatedIn | subject: Rupa Primary School | object: Moroto District

# Chiefs Hold Nerve to Edge SuperSport United on Penalties
E Sport | to *Edge* SuperSport | asserted | agent: Chiefs | patient: SuperSport United
E Sport | Chiefs *reached* the | asserted | agent: Kaizer Chiefs | patient: the semifinals
E Sport | after *beating* SuperSport | asserted | again | agent: Kaizer Chiefs | patient: SuperSport United | place: FNB Stadium | time: on Saturday night
R *Goalkeeper* Lunga | person: Lunga Mazibuko
E Sport | *saving* from captain | asserted | agent: Lunga Mazibuko | patient: Grant Daniels | patient: Thabo Mokoena
R *captain* Grant | person: Grant Daniels
R *substitute* Thabo | person: Thabo Mokoena
E Sport | match *ended* 1-1 | asserted | patient: the match
E Sport | had *led* through | asserted | agent: SuperSport
E Sport | Gumbi *header* before | asserted | agent: Siyabonga Gumbi
R Zimbabwean *winger* signed | person: Happy Moyo
E Business | winger *signed* from | asserted | patient: Happy Moyo | origin: Dynamos
E Sport | *equalised* from 30m | asserted | agent: Happy Moyo
R happy,” *coach* Dirk | person: Dirk Verstraete
S Verstraete *quipped* | speaker: Dirk Verstraete
S Belgian *said* his | speaker: The Belgian
E Sport | whose *quarterfinal* in | planned | agent: Orlando Pirates | agent: Sekhukhune | place: Polokwane
E Other | was *postponed* because | asserted | patient: quarterfinal
E Disaster | because of *rain* | asserted | place: Polokwane
L memberOf | subject: Grant Daniels | object: SuperSport United
L memberOf | subject: Lunga Mazibuko | object: Kaizer Chiefs
L leads | subject: Dirk Verstraete | object: Kaizer Chiefs

# Flooding cuts off three wards in Malawi's lower Shire valley
E Disaster | *Flooding* cuts off | asserted | place: Malawi
E Disaster | Flooding *cuts off* three | asserted | agent: Flooding | patient: three wards | place: Malawi
E Disaster | Heavy *rain* over | asserted | time: over the weekend
E Disaster | has *cut off* at least | asserted | again | agent: Heavy rain | patient: at least three wards | place: Nsanje
S (DoDMA) *said* on Monday | speaker: Department of Disaster Management Affairs
R *Commissioner* Chikondi | person: Chikondi Nyasulu
S Nyasulu *told* reporters | speaker: Chikondi Nyasulu
E Movement | had been *moved* to camps | reported | patient: 6,400 people | destination: Bangula | destination: Makhanga | source: Chikondi Nyasulu
E Disaster | River *burst* its banks | reported | again | agent: Ruo River | patient: its banks | place: Chiromo | source: Chikondi Nyasulu
E Rescue | Force *sent* boats | asserted | agent: Malawi Defence Force | patient: boats
E Business | a helicopter *chartered* by | asserted | agent: World Food Programme | patient: a helicopter
E Rescue | Programme *delivered* maize | asserted | agent: a helicopter | patient: maize flour, beans and chlorine
E Disaster | displaced *lost* homes | asserted | patient: homes | time: in 2023
E Disaster | during *Cyclone Freddy* in | asserted | time: in 2023
E Business | “I *rebuilt* in May | reported | agent: I | time: in May | source: Ethel Thyolani
S tent,” *said* Ethel | speaker: Ethel Thyolani
R *Traditional Authority* Mlolo | person: Mlolo
S Mlolo *appealed* to | speaker: Mlolo
L memberOf | subject: Chikondi Nyasulu | object: DoDMA
L within | subject: Nsanje | object: Malawi

# Mutasa appointed acting town clerk as Chitungwiza Municipality sends boss on leave
E Appointment | Mutasa *appointed* acting | asserted | agent: Chitungwiza Municipality | patient: Mutasa
E Appointment | Municipality *sends* boss | asserted | agent: Chitungwiza Municipality | patient: boss
R appointed acting *town clerk* as Chit | person: Mutasa | organization: Chitungwiza Municipality
E Appointment | has *appointed* its director | asserted | again | agent: Chitungwiza Municipality | patient: Tendai Mutasa
R its *director of housing* | person: Tendai Mutasa | organization: Chitungwiza Municipality
R as acting *town clerk* after | person: Tendai Mutasa | organization: Chitungwiza Municipality
R *Engineer* Tendai | person: Tendai Mutasa
E Appointment | was *sent* on forced | asserted | again | patient: Evangelista Chiweshe
E Investigation | pending an *audit* | planned | patient: Evangelista Chiweshe
R The *mayor*, Councillor | person: Lovemore Gombarashama
R *Councillor* Lovemore | person: Lovemore Gombarashama | organization: Citizens Coalition for Change
S *confirmed* the development | speaker: Lovemore Gombarashama
E Legislation | “Council *resolved* in | reported | agent: Council | source: he
S guilty,” he *said* | speaker: he
E Investigation | audit was *ordered* by | asserted | agent: Ministry of Local Government and Public Works | patient: The audit
S residents *complained* that | speaker: residents
E Business | had been *sold* twice | alleged | patient: stands | place: Seke | place: Unit L | source: residents
R Trust *director* Memory | person: Memory Svosve | organization: Chitungwiza Residents Trust
S Svosve *welcomed* the | speaker: Memory Svosve
E Culture | who *earned* a master's | asserted | agent: Chiweshe | patient: a master's degree | origin: Midlands State University
S Partners, *said* she would | speaker: Her lawyers
E Legal | would *contest* it | planned | agent: she | patient: it | place: Labour Court | source: Her lawyers
L memberOf | subject: Lovemore Gombarashama | object: Citizens Coalition for Change
L leads | subject: Memory Svosve | object: Chitungwiza Residents Trust
L locatedIn | subject: Midlands State University | object: Gweru

# Addis Ababa bakeries feel pinch as wheat imports stall at Djibouti
E Business | wheat *imports* stall | asserted | patient: wheat | place: Djibouti
E Business | have *cut* the weight | asserted | agent: Bakeries | patient: the weight of a loaf | place: Addis Ababa
E Movement | wheat *wait* for a berth | asserted | again | agent: ships | place: Port of Doraleh
S traders *told* The Reporter | speaker: traders
R *spokesman* Abebe | person: Abebe Woldegiorgis | organization: Ethiopian Trading Businesses Corporation
S Woldegiorgis *said* that | speaker: Abebe Woldegiorgis
E Movement | would be *unloaded* within | planned | patient: 180,000 tonnes | time: within three weeks | source: Abebe Woldegiorgis
S queue,” he *insisted* | speaker: he
S Merkato, *said* that flour | speaker: Tigist Mariam
S Integration has *asked* Ethiopian | speaker: Ministry of Trade and Regional Integration
R *Economist* Dawit | person: Dawit Getachew | organization: Addis Ababa University
S University *said* the birr's | speaker: Dawit Getachew
E Business | the birr's *fall* since | reported | patient: the birr | time: since the float | source: Dawit Getachew
E Business | since the *float* was | reported | patient: the birr | source: Dawit Getachew
L memberOf | subject: Abebe Woldegiorgis | object: Ethiopian Trading Businesses Corporation
L memberOf | subject: Dawit Getachew | object: Addis Ababa University
L locatedIn | subject: Port of Doraleh | object: Djibouti
L within | subject: Merkato | object: Addis Ababa

# Rwanda genocide archive opens in Huye
E Business | archive *opens* in | asserted | patient: Rwanda genocide archive | place: Huye
E Attack | Rwanda *genocide* archive | asserted | place: Rwanda
E Attack | *1994 Genocide* against | asserted | again | patient: the Tutsi | time: 1994
E Business | was *opened* on Friday | asserted | again | patient: A digital archive | place: University of Rwanda | place: Huye | time: on Friday
S us,” *said* Immaculée | speaker: Immaculée Uwamahoro
E Other | when she *hid* in | asserted | agent: she | place: Bugesera
R *Minister of National Unity and Civic Engagement* | person: Jean-Bosco Nsengimana
S Nsengimana, *told* guests | speaker: Jean-Bosco Nsengimana
E Other | already *requested* access | reported | agent: researchers | patient: access | source: Jean-Bosco Nsengimana
R archive's *director* | person: Espérance Mukantwali
S director, *said* names | speaker: Espérance Mukantwali
E Other | would be *masked* under | planned | patient: names of minors | source: Espérance Mukantwali
E Meeting | The *event* was | asserted | again
E Meeting | was *attended* by | asserted | agent: the mayors of Nyaruguru and Gisagara | agent: the choir | patient: The event
L siblingOf | subject: Immaculée Uwamahoro | object: Innocent
L within | subject: Huye | object: Southern Province

# M23 and army trade blame over shelling near Sake
S *trade* blame over | speaker: M23 | speaker: army
E Attack | blame over *shelling* near | alleged | place: Sake
S rebels *accused* each other | speaker: army | speaker: M23
E Attack | Saturday of *shelling* a | alleged | again | patient: a displacement camp | place: Sake
S workers *said* five | speaker: hospital workers
E Injury | were *wounded* | reported | patient: five people | source: hospital workers
E Attack | “The *fire* came from | reported | again | origin: Kimoka | source: Dieudonné Kasereka
S holds,” *said* Lt | speaker: Dieudonné Kasereka
R *Lt. Col.* Dieudonné | person: Dieudonné Kasereka
R army *spokesman* in | person: Dieudonné Kasereka | place: North Kivu
R M23 *spokesman* Willy | person: Willy Habimana | organization: M23
S Habimana *denied* it | speaker: Willy Habimana
S MONUSCO *said* it | speaker: MONUSCO
E Military | it had *sent* a patrol | reported | agent: it | patient: a patrol | source: MONUSCO
E Military | sent a *patrol* | reported | again | agent: it | source: MONUSCO
E Health | Frontières *treated* the | asserted | agent: Médecins Sans Frontières | patient: the wounded | place: CBCA Ndosho Hospital
S Rwanda *denies* backing | speaker: Rwanda
E Military | denies *backing* the | denied | agent: Rwanda | patient: the rebels | source: Rwanda
S as *alleged* by | speaker: Kinshasa | speaker: a panel of U.N. experts
E Meeting | *Talks* mediated | asserted
E Meeting | *mediated* by Qatar | asserted | again | agent: Qatar | agent: Angola | patient: Talks
E Meeting | have *stalled* | asserted | patient: Talks
R A *teacher*, Furaha | person: Furaha Bahati
S Bahati, *said* the camp's | speaker: Furaha Bahati
L memberOf | subject: Willy Habimana | object: M23
L within | subject: GOMA | object: DR Congo

# Court Frees Anglophone Activist After 27 Months in Kondengui
E Legal | Court *Frees* Anglophone | asserted | agent: Court | patient: Anglophone Activist
E Legal | has *ordered* the release | asserted | again | agent: A military tribunal | place: Yaoundé
E Legal | the *release* of activist | planned | agent: A military tribunal | patient: Valentine Ngwa
R *activist* Valentine | person: Valentine Ngwa
E Arrest | who *spent* 27 months | asserted | patient: Valentine Ngwa | place: Kondengui Central Prison | time: 27 months
E Legal | on *charges* of apology | asserted | patient: Valentine Ngwa
E Crime | of *apology* for secession | alleged | agent: Valentine Ngwa
R *counsel*, Barrister | person: Agnes Tabi
R *Barrister* Agnes | person: Agnes Tabi | organization: Cameroon Bar Association
S Association, *said* the | speaker: Agnes Tabi
E Legal | prosecution *failed* to | reported | agent: the prosecution | source: Agnes Tabi
E Publication | client *posted* a poem | reported | agent: My client | patient: a poem | source: she
E Arrest | Cameroon *jailed* him | reported | again | agent: Cameroon | patient: him | source: she
S poem,” she *told* The | speaker: she
E Arrest | was *picked up* at a | asserted | agent: men of the National Gendarmerie | patient: Ngwa | place: Bafoussam
S has *denied* links | speaker: He
S both *called* for his | speaker: Human Rights Watch | speaker: Mandela Centre
E Culture | women *danced* in front | asserted | agent: women | place: Bamenda | place: St Joseph's Metropolitan Cathedral
R *Colonel* Moïse | person: Moïse Abanda
R *government commissioner*, may | person: Moïse Abanda
L memberOf | subject: Agnes Tabi | object: Cameroon Bar Association
L within | subject: Kumbo | object: North West

# Senegal's fishermen turn to tourists as catches shrink
E Business | catches *shrink* | asserted | patient: catches | place: Senegal
E Other | Today he *waits* for | asserted | agent: he | patient: Dutch visitors
E Business | who will *pay* 15,000 | planned | agent: Dutch visitors | patient: 15,000 CFA francs
E Business | ships *took* the fish | reported | agent: The big ships | patient: the fish | source: the 52-year-old
S the 52-year-old *said* on | speaker: the 52-year-old
E Agreement | European Union *lapsed* in November | asserted | patient: A fisheries accord | time: in November
E Agreement | not been *renewed* | denied | patient: A fisheries accord
S Africa *says* foreign | speaker: Greenpeace Africa
E Disaster | for the *collapse* | reported | agent: foreign trawlers | agent: the fishmeal factories of Cayar | source: Greenpeace Africa
R *director of maritime fisheries* | person: Aïssatou Sarr | organization: Ministry of Fisheries, Maritime Infrastructure and Ports
S Ports, *said* a new law | speaker: Aïssatou Sarr
E Legislation | law would *ban* monofilament | planned | agent: a new law | patient: monofilament nets | source: Aïssatou Sarr
S *doubts* that it | speaker: Mor Mbengue
L memberOf | subject: Aïssatou Sarr | object: Ministry of Fisheries, Maritime Infrastructure and Ports
L memberOf | subject: Mor Mbengue | object: West African Association for the Development of Artisanal Fisheries
L within | subject: Mbour | object: Senegal

# NURSES DOWN TOOLS AT KOMFO ANOKYE
E Protest | NURSES *DOWN* TOOLS | asserted | agent: NURSES | patient: TOOLS | place: KOMFO ANOKYE
E Other | were left *stranded* at | asserted | patient: Patients | place: Komfo Anokye Teaching Hospital | time: yesterday
E Protest | began a *strike* over | asserted | again | agent: nurses and midwives | place: Komfo Anokye Teaching Hospital | time: yesterday
E Protest | *gathered* in front | asserted | agent: Members of the Ghana Registered Nurses and Midwives Association | place: Accident and Emergency Centre
E Protest | and *sang* Christian | asserted | agent: Members of the Ghana Registered Nurses and Midwives Association | patient: Christian hymns
R Ashanti *chairperson* | person: Comfort Bediako | organization: GRNMA | place: Ashanti
S Bediako, *said* the Fair | speaker: Comfort Bediako
E Agreement | an agreement *reached* with | reported | agent: Ministry of Health | patient: an agreement | time: in May | source: Comfort Bediako
E Legal | *secured* an injunction | asserted | agent: National Labour Commission | patient: an injunction
S nurses *say* they | speaker: the nurses
E Legal | not been *served* | denied | patient: they | source: the nurses
R *Chief Executive* of KATH | person: Emmanuel Mensah | organization: KATH
R *Professor* Emmanuel | person: Emmanuel Mensah
S Mensah, *appealed* for | speaker: Emmanuel Mensah
E Health | were *discharging* the | reported | agent: Doctors | patient: the stable cases | source: he
S cases, he *said* | speaker: he
E Movement | would *go* to the Kumasi | planned | agent: critical ones | destination: Kumasi South Hospital | destination: Manhyia District Hospital | source: he
S he *added* hopefully | speaker: he
L leads | subject: Emmanuel Mensah | object: KATH
L locatedIn | subject: Komfo Anokye Teaching Hospital | object: Kumasi
L memberOf | subject: Comfort Bediako | object: GRNMA

# Dangote, NNPC in talks over naira crude deal
E Meeting | NNPC in *talks* over | asserted | agent: Dangote | agent: NNPC
E Agreement | naira crude *deal* | asserted
E Meeting | *resumed* talks over | asserted | agent: Dangote Petroleum Refinery | agent: Nigerian National Petroleum Company Limited | patient: talks
E Meeting | resumed *talks* over the | asserted | again | agent: Dangote Petroleum Refinery | agent: Nigerian National Petroleum Company Limited
E Business | the *sale* of crude oil | planned | patient: crude oil
S sources familiar with the matter *told* The | speaker: sources familiar with the matter
E Agreement | six-month *arrangement*, which | asserted | again
E Agreement | which *lapsed* in March | asserted | patient: The six-month arrangement | time: in March
E Business | to *buy* Bonny Light | asserted | agent: the 650,000 barrels-per-day plant | patient: Bonny Light
R *member* of the technical | person: Olufemi Akinsanya
S Akinsanya, *said* the Federal | speaker: Olufemi Akinsanya
E Other | had *directed* that | reported | agent: Federal Executive Council | patient: the initiative | source: Olufemi Akinsanya
S Dangote,” he *stated* | speaker: he
S PETROAN *warned* that | speaker: Independent Petroleum Marketers Association of Nigeria | speaker: PETROAN
S Nigeria *declined* comment | speaker: Central Bank of Nigeria
R an *analyst* with | person: Chinedu Okoroafor | organization: CardinalStone Partners
S Partners, *said* NNPCL | speaker: Chinedu Okoroafor
E Agreement | had *pledged* cargoes | reported | agent: NNPCL | patient: cargoes | beneficiary: Afreximbank | source: Chinedu Okoroafor
L memberOf | subject: Chinedu Okoroafor | object: CardinalStone Partners

# Ebola-free: Uganda ends outbreak in Mubende
E Health | Uganda *ends* outbreak | asserted | agent: Uganda | patient: outbreak | place: Mubende
E Health | ends *outbreak* in Mubende | asserted | place: Mubende
E Health | been *declared* free | reported | again | agent: Ministry of Health | patient: Uganda | time: after 42 days without a new case | source: Ministry of Health
S Health *announced* at | speaker: Ministry of Health
E Culture | at a *ceremony* in | asserted | place: Mubende | time: on Wednesday
R World Health Organisation *country representative* | person: Yvonne Lutz | organization: World Health Organisation | place: Uganda
S Lutz, *praised* village | speaker: Yvonne Lutz
E Investigation | who *traced* 4,000 | asserted | agent: village health teams | patient: 4,000 contacts | place: Kassanda | place: Jinja
S strain,” *said* Dr | speaker: Henry Kato Ssebunya
R *incident commander* | person: Henry Kato Ssebunya
E Death | *died* in the outbreak | asserted | patient: Eleven health workers | patient: a Tanzanian surgeon
E Health | died in the *outbreak* | asserted | again
S Survivors *spoke* of | speaker: Survivors
S Nantongo, 29, *said* her | speaker: Grace Nantongo
E Crime | *burnt* her mattress | reported | agent: her landlord | patient: her mattress | place: Madudu | source: Grace Nantongo
E Science | will *follow* the survivors | planned | agent: Scientists at the Uganda Virus Research Institute | patient: the survivors | time: for two years
S Monitor has *learnt* that | speaker: Daily Monitor
L memberOf | subject: Yvonne Lutz | object: World Health Organisation
L locatedIn | subject: Uganda Virus Research Institute | object: Entebbe

# TANESCO switches on fifth turbine at Julius Nyerere dam
E Business | TANESCO *switches on* fifth | asserted | agent: TANESCO | patient: fifth turbine | place: Julius Nyerere dam
E Business | has *switched on* the fifth | asserted | again | agent: Tanzania Electric Supply Company | patient: the fifth turbine | place: Julius Nyerere Hydropower Plant
E Business | *adding* 235 megawatts | asserted | agent: Tanzania Electric Supply Company | patient: 235 megawatts | beneficiary: the national grid
R *Minister for Energy* | person: Rehema Mwakyembe
S Mwakyembe, *said* in | speaker: Rehema Mwakyembe
E Business | would *sell* power | planned | agent: the country | patient: power | beneficiary: Kenya | beneficiary: Zambia | source: Rehema Mwakyembe
R *managing director* Boniface | person: Boniface Chacha | organization: TANESCO
S Chacha *said* the line | speaker: Boniface Chacha
E Other | still *waiting* for connections | asserted | agent: villages | patient: connections | place: Rufiji | place: Kibiti
S ACT-Wazalendo *asked* why | speaker: ACT-Wazalendo
E Business | had not *fallen* | denied | patient: tariffs
E Agreement | We were *promised* cheap | reported | patient: cheap electricity | beneficiary: We | source: Hamad Salim Juma
S Eid,” *said* its | speaker: Hamad Salim Juma
R *energy spokesperson* | person: Hamad Salim Juma | organization: ACT-Wazalendo
E Business | to *finish* the remaining | planned | agent: Arab Contractors | agent: Elsewedy Electric | patient: the remaining works | time: until June
L leads | subject: Boniface Chacha | object: TANESCO
L memberOf | subject: Hamad Salim Juma | object: ACT-Wazalendo
L headquarteredIn | subject: Arab Contractors | object: Egypt

# Zambian Singer Mwiza Wins at Ngoma Awards
E Culture | Mwiza *Wins* at | asserted | agent: Mwiza | place: Ngoma Awards
R Zambian *Singer* Mwiza | person: Mwiza
E Culture | *took* home three trophies | asserted | again | agent: Mwiza Tembo | patient: three trophies | place: Ngoma Awards
E Culture | *held* at Mulungushi | asserted | patient: Ngoma Awards | place: Mulungushi International Conference Centre | place: Lusaka | time: on Saturday
E Culture | Chipata *won* best | asserted | again | agent: The 26-year-old | patient: best female artiste | patient: best album
E Culture | *recorded* with the | asserted | patient: Nthawi | agent: Copper Sons
R National Arts Council of Zambia *director* | person: Patrick Sikazwe | organization: National Arts Council of Zambia
S Sikazwe *said* the quality | speaker: Patrick Sikazwe
E Other | entries had *improved* since | reported | patient: the quality of entries | time: since the COVID-19 pandemic | source: Patrick Sikazwe
E Health | COVID-19 *pandemic* | asserted
R Veteran *guitarist* Brian | person: Brian "Bwacha" Chilala
E Culture | once *toured* Japan | asserted | agent: Brian "Bwacha" Chilala | patient: Japan | time: once
E Culture | *received* a lifetime | asserted | agent: Brian "Bwacha" Chilala | patient: a lifetime honour
S Mwiza *said* in tears | speaker: Mwiza
E Culture | ZNBC *broadcast* the | asserted | agent: ZNBC | patient: the ceremony
S *complained* of blackouts | speaker: viewers
E Accident | of *blackouts* | reported | place: Copperbelt | source: viewers
E Culture | She next *performs* in | planned | agent: She | place: Livingstone | time: on Africa Freedom Day
L leads | subject: Patrick Sikazwe | object: National Arts Council of Zambia

# Sierra Leone: Landslide fear prompts evacuation in Freetown hills
E Movement | prompts *evacuation* in | planned | agent: Landslide fear | place: Freetown hills
S has *told* 90 families | speaker: National Disaster Management Agency
E Movement | to *leave* before | planned | again | agent: 90 families | place: Regent | time: before the August rains
S *citing* cracks | speaker: National Disaster Management Agency
E Death | 1,000 people *died* when | asserted | patient: More than 1,000 people | time: in 2017
E Disaster | mountain *gave way* in | asserted | patient: part of the mountain | time: in 2017
R NDMA *chief* | person: Abdul Karim Conteh | organization: NDMA
R *Brigadier* (Rtd) | person: Abdul Karim Conteh
S Conteh *said* | speaker: Abdul Karim Conteh
R *Mayor* Marian | person: Marian Koroma | organization: Freetown City Council
E Other | has *offered* plots | asserted | agent: Freetown City Council | patient: plots | place: Six Mile
E Other | but many *refuse* | asserted | agent: many
S *asked* Alusine | speaker: Alusine Bangura
E Other | *went* door to door | asserted | agent: Red Cross volunteers | time: on Sunday
E Other | have *planted* 60,000 | asserted | agent: Concern Worldwide | agent: Environment Protection Agency | patient: 60,000 trees | place: Leicester Peak
L leads | subject: Abdul Karim Conteh | object: NDMA
L leads | subject: Marian Koroma | object: Freetown City Council
L within | subject: Freetown | object: Sierra Leone

# Harambee Stars coach names 28 for Afcon qualifiers
E Sport | coach *names* 28 | asserted | agent: Harambee Stars coach | patient: 28
E Sport | Afcon *qualifiers* | planned
R Stars *coach* Benjamin | person: Benjamin Oyugi | organization: Harambee Stars
E Sport | has *recalled* Tusker | asserted | agent: Benjamin Oyugi | patient: Evans Nyakundi
R *defender* Evans | person: Evans Nyakundi | organization: Tusker FC
E Sport | *double-header* against | planned | again | patient: Zimbabwe | patient: Cameroon | time: this month
R *skipper* Philemon | person: Philemon Agwanda | organization: Gor Mahia
E Injury | who *limped* off | asserted | patient: Philemon Agwanda | place: Nyayo National Stadium | time: on Sunday
E Sport | the *Mashemeji Derby* | asserted | place: Nyayo National Stadium | time: on Sunday
S *said* the tactician | speaker: the tactician
S (FKF) *said* the home | speaker: Football Kenya Federation
E Sport | would be *staged* in | planned | patient: the home tie | place: Kampala | source: Football Kenya Federation
E Business | under *renovation* by | reported | agent: Ministry of Defence | patient: Kasarani | source: Football Kenya Federation
R *Striker* Moses | person: Moses Shikanda | organization: Hammarby
E Sport | for *debuts* | planned | agent: Moses Shikanda | agent: Tyrell Amadi-Brown
E Sport | *enters* camp at | planned | agent: The team | patient: camp | place: Safari Park Hotel | time: on Monday
L memberOf | subject: Evans Nyakundi | object: Tusker FC
L memberOf | subject: Philemon Agwanda | object: Gor Mahia
L memberOf | subject: Moses Shikanda | object: Hammarby
L memberOf | subject: Tyrell Amadi-Brown | object: Brighton
L leads | subject: Benjamin Oyugi | object: Harambee Stars
L locatedIn | subject: Hammarby | object: Sweden

# SENATE SCREENS 19 AMBASSADORIAL NOMINEES
E Appointment | SENATE *SCREENS* 19 | asserted | agent: SENATE | patient: 19 AMBASSADORIAL NOMINEES
E Appointment | on Wednesday *screened* 19 | asserted | again | agent: Senate | patient: 19 career ambassadors | time: on Wednesday
E Appointment | ambassadors *nominated* by | asserted | agent: the President | patient: 19 career ambassadors
S lawmakers *asking* most | speaker: lawmakers
R *Chairman* of the Senate | person: Ibrahim Musa Wushishi | organization: Senate Committee on Foreign Affairs
R Affairs, *Senator* Ibrahim | person: Ibrahim Musa Wushishi | place: Niger North
S *said* that security | speaker: Ibrahim Musa Wushishi
E Publication | security *reports* from | reported | agent: DSS | agent: Code of Conduct Bureau | source: Ibrahim Musa Wushishi
E Legal | showed no *petition* against | denied | patient: the nominees | source: security reports
R whom *Senator* Patience | person: Patience Eteng | place: Cross River
E Investigation | River *questioned* for | asserted | agent: Patience Eteng | patient: Ngozi Ibekwe | time: for 40 minutes
S Ibekwe *replied* | speaker: Ibekwe
E Appointment | Others *screened* include | asserted | again | patient: Yakubu Gyang | patient: Adebola Fagbemi | patient: Mohammed Lawan Geidam
E Protest | caucus *stayed* away | asserted | agent: The Peoples Democratic Party caucus
E Protest | away in *protest* | asserted | again | agent: The Peoples Democratic Party caucus
S (NAN) *reports* that | speaker: News Agency of Nigeria
E Publication | will *submit* its findings | planned | agent: the committee | patient: its findings | time: next Tuesday | source: News Agency of Nigeria
L leads | subject: Ibrahim Musa Wushishi | object: Senate Committee on Foreign Affairs
L memberOf | subject: Ibrahim Musa Wushishi | object: APC
L memberOf | subject: Patience Eteng | object: Senate

# Lion kills cattle in Kajiado, residents block Namanga road
E Attack | Lion *kills* cattle | asserted | agent: Lion | patient: cattle | place: Kajiado
E Protest | residents *block* Namanga | asserted | agent: residents | patient: Namanga road
E Other | was *paralysed* for | asserted | patient: Traffic | place: Nairobi-Namanga highway | time: for five hours on Monday
E Protest | *dumped* the carcasses | asserted | agent: herders | patient: the carcasses of eleven cows | place: Kajiado Central
S Ilbissil *accused* the | speaker: The residents of Ilbissil
E Other | of *ignoring* their | alleged | agent: Kenya Wildlife Service | patient: their calls | time: for two weeks | source: The residents of Ilbissil
S Maasai,” *said* Joseph | speaker: Joseph ole Tipis
R area *ward representative* | person: Joseph ole Tipis
R *County Warden* Muteru | person: Muteru Wanjohi | place: Kajiado
S Wanjohi *said* the cats | speaker: Muteru Wanjohi
E Movement | cats had *strayed* from | reported | agent: the cats | origin: Amboseli National Park | source: Muteru Wanjohi
E Other | trap has been *set* | asserted | patient: A trap
E Business | claims will be *paid* | planned | patient: claims
E Protest | The *blockade* ended | asserted | again
E Protest | blockade *ended* when | asserted | patient: The blockade
E Agreement | *promised* a ranger | asserted | agent: Wanjohi | agent: Felista Kimuge | patient: a ranger post
R *Deputy County Commissioner* Felista | person: Felista Kimuge | place: Kajiado Central
R *Truck driver* Juma | person: Juma Mbwana
E Movement | who was *taking* cement | asserted | agent: Juma Mbwana | patient: cement | destination: Arusha
S Arusha, *said* he | speaker: Juma Mbwana
E Other | he had *slept* in | reported | agent: he | place: his lorry | source: Juma Mbwana

# Zimbabwe tobacco season opens at US$4.35/kg
E Business | season *opens* at | asserted | patient: Zimbabwe tobacco season | place: Zimbabwe
E Business | season *opened* yesterday | asserted | again | patient: 2025 tobacco selling season | place: Tobacco Sales Floor | place: Harare | time: yesterday
E Business | bale *fetching* US$4,35 | asserted | patient: the first bale | place: Tobacco Sales Floor
E Business | bale was *sold* by | asserted | agent: Precious Chimombe | patient: The bale
R Karoi *farmer* Mrs | person: Precious Chimombe | place: Karoi
E Culture | and *did* so before | asserted | agent: Precious Chimombe
R *Vice President* Elias | person: Elias Mudzingwa
S (TIMB) *expects* 280 | speaker: Tobacco Industry and Marketing Board
R *chief executive*, Mr | person: Emmanuel Matambanadzo | organization: TIMB
S Matambanadzo, *said* the rains | speaker: Emmanuel Matambanadzo
E Disaster | hail *damaged* fields | reported | agent: hail | patient: fields | place: Rusape | source: Emmanuel Matambanadzo
S hundred,” *said* Zimbabwe | speaker: George Tapfuma
R Association *president* George | person: George Tapfuma | organization: Zimbabwe Tobacco Growers Association
S also *urged* the | speaker: He
S notes, he *noted* | speaker: he
L leads | subject: Emmanuel Matambanadzo | object: TIMB
L leads | subject: George Tapfuma | object: Zimbabwe Tobacco Growers Association
L locatedIn | subject: Tobacco Sales Floor | object: Harare

# Ex-minister Chuene back in dock over VBS millions
R *Ex-minister* Chuene | person: Chuene
E Legal | back in *dock* over | asserted | patient: Chuene
E Legal | Chuene *appeared* briefly | asserted | again | agent: Jerry Chuene | place: Polokwane High Court | time: on Monday
R Limpopo *finance MEC* | person: Jerry Chuene | place: Limpopo
E Legal | on *charges* of corruption | asserted | patient: Jerry Chuene
E Crime | of *corruption* linked | alleged | agent: Jerry Chuene
E Business | the *collapse* of VBS | asserted | patient: VBS Mutual Bank
E Legal | He is *accused* with | asserted | again | patient: He | patient: four municipal managers
E Crime | of *investing* R1.2bn | alleged | again | agent: He | agent: four municipal managers | patient: R1.2bn of public money | destination: the bank
E Crime | in *breach* of the | alleged | again | patient: the Municipal Finance Management Act
S The state *alleges* that | speaker: The state
E Crime | was *rewarded* with | alleged | patient: Chuene | instrument: a Range Rover Sport | source: The state
R *regional spokesperson* Lesedi | person: Lesedi Nkuna | organization: National Prosecuting Authority
S Nkuna *said* the matter | speaker: Lesedi Nkuna
E Legal | matter was *postponed* to | reported | patient: the matter | time: to June | source: Lesedi Nkuna
E Protest | members *sang* in | asserted | agent: a handful of ANC Youth League members | place: Outside court
S Thohoyandou *demanded* their | speaker: pensioners
S “I was *told* the white | speaker: Vho-Sarah Netshivhale
E Crime | Then ours *stole* | reported | agent: ours | source: Vho-Sarah Netshivhale
S stole,” *said* Vho | speaker: Vho-Sarah Netshivhale
S Fighters *said* Chuene | speaker: Economic Freedom Fighters
S *reported* the payments | speaker: News24
E Crime | the *payments* in 2018 | asserted | again
L memberOf | subject: Lesedi Nkuna | object: National Prosecuting Authority

# Gambia's truth findings yet to bear fruit, victims say
S fruit, victims *say* | speaker: victims
E Publication | *submitted* its report | asserted | agent: Truth, Reconciliation and Reparations Commission | patient: its report | time: Four years after
E Publication | its *report*, victims | asserted | again | agent: Truth, Reconciliation and Reparations Commission
S regime *say* that | speaker: victims of the former regime
S papers,” *said* Fatoumatta | speaker: Fatoumatta Sowe-Jallow
E Protest | at a *vigil* on | asserted | agent: Fatoumatta Sowe-Jallow | place: Arch 22
R *Justice Minister* Momodou | person: Momodou Njie
S Njie *told* the | speaker: Momodou Njie
E Agreement | tribunal *agreed* with ECOWAS | reported | patient: a special tribunal | agent: ECOWAS | source: Momodou Njie
E Legal | would start *sitting* within | planned | agent: a special tribunal | time: within a year | source: Momodou Njie
S He *said* that an | speaker: He
E Investigation | an *exhumation* at | reported | place: Yundum | source: He
E Investigation | had *yielded* seven | reported | agent: an exhumation | patient: seven bodies | place: Yundum | source: He
E Legal | faced *trial* in | asserted | patient: Members of the “Junglers” | place: Germany | place: Switzerland | place: United States
R *Lieutenant* Basiru | person: Basiru Tunkara
E Abuse | Tunkara, *vanished* in | asserted | patient: Basiru Tunkara | time: in 1994
E Culture | to *lay* a wreath | asserted | agent: Lamin Tunkara | patient: a wreath | place: Mile Two | time: each November
S The Standard *reports* | speaker: The Standard
L childOf | subject: Lamin Tunkara | object: Basiru Tunkara
L memberOf | subject: Fatoumatta Sowe-Jallow | object: Gambia Center for Victims of Human Rights Violations
L partOf | subject: Junglers | object: State Guard

# Safaricom and Airtel told to share masts in the north
E Legal | Airtel *told* to share | asserted | patient: Safaricom | patient: Airtel
E Business | to *share* masts | planned | agent: Safaricom | agent: Airtel | patient: masts | place: the north
E Legal | has *ordered* the two | asserted | again | agent: Kenya's telecoms regulator | patient: the two biggest operators
E Business | to *share* base | planned | again | agent: the two biggest operators | patient: base stations | place: Turkana | place: Marsabit | place: Mandera
S (CA) *said* the order | speaker: Communications Authority of Kenya
E Legal | order *took* effect | reported | patient: the order | time: on July 1 | source: Communications Authority of Kenya
R *director-general* Chris | person: Chris Lenana | organization: Communications Authority of Kenya
S Lenana *said* that | speaker: Chris Lenana
E Business | would *pay* half | planned | agent: a state fund | patient: half of the cost | source: Chris Lenana
S M-Pesa, *said* it | speaker: Safaricom
E Investigation | was *studying* the notice | reported | agent: it | patient: the notice | source: Safaricom
R *managing director* Anjali | person: Anjali Deshmukh | organization: Airtel Kenya
S Deshmukh *called* it | speaker: Anjali Deshmukh
E Other | “I *proposed* to my | reported | agent: I | patient: my wife | place: a rock | source: Lekuton Leparmarai
S rock,” *said* Lekuton | speaker: Lekuton Leparmarai
E Agreement | will *join* once | planned | agent: Telkom
E Business | its *sale* by the | planned | agent: National Treasury | patient: Telkom | beneficiary: Infrastructure Corporation of Africa
S Bloomberg *reported* in | speaker: Bloomberg
E Business | that the *deal* was | reported | again | source: Bloomberg
L leads | subject: Chris Lenana | object: Communications Authority of Kenya
L leads | subject: Anjali Deshmukh | object: Airtel Kenya
L ownerOf | subject: Safaricom | object: M-Pesa

# HEALTH: Cabo Verde marks two years without malaria
E Culture | Verde *marks* two years | asserted | agent: Cabo Verde | patient: two years without malaria
E Health | *certified* as malaria-free | asserted | agent: WHO | patient: Cabo Verde | time: in 2024
E Health | has *recorded* a second | reported | again | agent: Cabo Verde | patient: a second full year with no local case | source: Carla Semedo Tavares
R *Health Minister* Carla | person: Carla Semedo Tavares
S Tavares *announced* on | speaker: Carla Semedo Tavares
S She *thanked* the | speaker: She
R *Epidemiologist* Adilson | person: Adilson Monteiro Évora | organization: National Institute of Public Health
S Health *warned* of | speaker: Adilson Monteiro Évora
E Movement | has not *emigrated* | denied | agent: The mosquito | source: he
S emigrated,” he *said* | speaker: he
E Health | Dengue *infected* thousands | asserted | agent: Dengue | patient: thousands | time: in 2023 and 2024
E Meeting | Guinea-Bissau *visited* Mindelo | asserted | agent: Officials from São Tomé and Príncipe and Guinea-Bissau | patient: Mindelo | time: last week
E Investigation | to *study* the | asserted | agent: Officials from São Tomé and Príncipe and Guinea-Bissau | patient: the programme
E Business | Fund *ends* its | planned | agent: Global Fund | patient: its support | time: in December
E Agreement | have *promised* to fill | asserted | agent: Luxembourg | agent: Gulbenkian Foundation
L memberOf | subject: Adilson Monteiro Évora | object: National Institute of Public Health
L locatedIn | subject: Praia | object: Cabo Verde

# Burial of Pa Adekunle Sowande, teacher of governors, holds in Ijebu-Ode
E Culture | *Burial* of Pa | asserted | patient: Adekunle Sowande | place: Ijebu-Ode
R Sowande, *teacher* of governors | person: Adekunle Sowande
R foremost *educationist* | person: Adekunle Sowande
E Culture | were *interred* on Friday | asserted | again | patient: The remains of foremost educationist, Pa Adekunle Sowande | place: Cathedral Church of Our Saviour | time: on Friday
E Death | who *died* at 94 | asserted | patient: Sowande
R was *principal* of | person: Sowande | organization: Ijebu-Ode Grammar School | organization: Comprehensive High School, Aiyetoro
E Culture | where he *taught* two | asserted | agent: he | patient: two governors | patient: a vice-chancellor | patient: Wale "Fire" Odukoya | place: Ijebu-Ode Grammar School
R the *musician* Wale | person: Wale "Fire" Odukoya
E Culture | his *sermon* | asserted | agent: Peter Oluwatoyin Rotimi
R the *Bishop* of Ijebu | person: Peter Oluwatoyin Rotimi | organization: Ijebu Diocese
S *charged* the congregation | speaker: Peter Oluwatoyin Rotimi
S 80,” he *said* | speaker: he
E Other | Awujale *sent* a | asserted | agent: The Awujale | patient: a condolence letter
E Culture | *presented* a plaque | asserted | agent: Nigeria Union of Teachers | patient: a plaque
R *Professor* Folasade | person: Folasade Sowande-Coker | organization: University of Ibadan
S *recalled* that her | speaker: Folasade Sowande-Coker
E Other | father *refused* a | reported | agent: her father | patient: a chieftaincy title | origin: Ago-Iwoye | time: thrice | source: Folasade Sowande-Coker
L childOf | subject: Folasade Sowande-Coker | object: Adekunle Sowande
L childOf | subject: Kayode | object: Adekunle Sowande
L memberOf | subject: Folasade Sowande-Coker | object: University of Ibadan
L leads | subject: Peter Oluwatoyin Rotimi | object: Ijebu Diocese
L within | subject: Italupe | object: Ijebu-Ode

# Three charged with trafficking pangolin scales at Entebbe
E Legal | Three *charged* with | asserted | patient: Three
E Crime | with *trafficking* pangolin | alleged | agent: Three | patient: pangolin scales | place: Entebbe
E Legal | been *charged* before | asserted | again | patient: Three people | place: Standards, Utilities and Wildlife Court
E Crime | unlawful *possession* of | alleged | again | agent: Three people | patient: 540kg of pangolin scales
E Arrest | were *arrested* at | asserted | patient: Robert Ssali | patient: Florence Apio | patient: Nguyen Duc Thang | place: Entebbe International Airport
R *Chief Magistrate* Gladys | person: Gladys Kamugisha-Tindi
E Arrest | *remanded* them | asserted | agent: Gladys Kamugisha-Tindi | patient: them | place: Luzira | place: Kigo | time: until February 12
S trio *denied* the | speaker: The trio
E Legal | the *charges*, read | asserted | again
E Legal | *read* to them | asserted | agent: Amin Lubega | patient: the charges
R *prosecutor* Amin | person: Amin Lubega | organization: Uganda Wildlife Authority
R UWA *spokesman* Bashir | person: Bashir Wandera | organization: UWA
S Wandera *credited* a | speaker: Bashir Wandera
E Business | dog *donated* by | reported | agent: African Wildlife Foundation | patient: a sniffer dog | source: Bashir Wandera
S Airways *said* that | speaker: Qatar Airways
L memberOf | subject: Bashir Wandera | object: UWA
L memberOf | subject: Amin Lubega | object: UWA
L locatedIn | subject: Standards, Utilities and Wildlife Court | object: Kampala

# Al-Shabaab Claims Mortar Attack on Halane Camp
S Al-Shabaab *Claims* Mortar | speaker: Al-Shabaab
E Attack | Mortar *Attack* on | asserted | agent: Al-Shabaab | patient: Halane Camp
E Attack | sound of *explosions* on | asserted | again | place: MOGADISHU | time: on Thursday
E Attack | rounds *landed* near | asserted | again | patient: mortar rounds | place: Halane compound
E Injury | No *casualties* were | denied
S Al-Shabaab *claimed* responsibility | speaker: Al-Shabaab
R *spokesman* Maj | person: Abdifatah Aden Warsame
R *Maj.* Abdifatah | person: Abdifatah Aden Warsame
S Warsame *told* the | speaker: Abdifatah Aden Warsame
E Attack | were *fired* from | reported | again | patient: the shells | origin: the outskirts of Daynile district | source: Abdifatah Aden Warsame
S (AUSSOM) *said* its | speaker: African Union Support and Stabilization Mission in Somalia
E Military | had *returned* fire | reported | agent: its Ugandan contingent | patient: fire | source: African Union Support and Stabilization Mission in Somalia
E Military | unit *trained* by | asserted | agent: Washington | patient: a commando unit
E Military | has *retaken* two | reported | agent: The Danab brigade | patient: two villages | place: Awdheegle | time: this week | source: Ministry of Defence
S *according* to the | speaker: Ministry of Defence
S Guled, *said* customers | speaker: Halimo Guled
R A *tea seller* | person: Halimo Guled
E Movement | even *leave* their | denied | agent: customers | patient: their chairs | place: Kilometre Four | source: Halimo Guled
S first,” she *told* Garowe | speaker: she
L within | subject: MOGADISHU | object: Somalia
L within | subject: Kilometre Four | object: Mogadishu

# RSF drones hit power station in Merowe, plunging north into darkness
E Attack | drones *hit* power | asserted | agent: RSF drones | patient: power station | place: Merowe
E Accident | *plunging* north | asserted | agent: RSF drones | patient: north
E Attack | Drones *launched* by | reported | again | agent: Rapid Support Forces | patient: Drones | source: the army
E Attack | *struck* the Merowe | reported | again | agent: Drones | patient: Merowe Dam power station | time: before dawn on Saturday | source: the army
E Accident | *cutting* electricity | reported | again | agent: Drones | patient: electricity | place: River Nile State | place: Northern State | source: the army
S army *said* | speaker: the army
R *Governor* Abdelrahman | person: Abdelrahman Idris Fadl
S Fadl *said* two | speaker: Abdelrahman Idris Fadl
E Disaster | were *ablaze* | reported | patient: two transformers | source: Abdelrahman Idris Fadl
S pump,” he *said* | speaker: he
S Company *expects* repairs | speaker: Sudanese Electricity Company
E Business | expects *repairs* to | planned | time: ten days | source: Sudanese Electricity Company
E Other | families *queued* at | asserted | agent: families | place: Atbara | place: Dongola | place: wells
S not *comment* | speaker: RSF
E Military | are *besieging* El | asserted | agent: Its fighters | patient: El Obeid
S Sumoud *urged* both | speaker: Sumoud
E Agreement | truce *proposed* by | asserted | agent: Quad | patient: the truce
R *Doctor* Hiba | person: Hiba al-Tayeb | organization: Sudan Doctors Network
S Network, *said* that | speaker: Hiba al-Tayeb
E Health | dialysis *stopped* in | reported | patient: dialysis | place: Ad-Damir | source: Hiba al-Tayeb
S She *named* two | speaker: She
L memberOf | subject: Hiba al-Tayeb | object: Sudan Doctors Network

# Botswana diamonds: Debswana halts Jwaneng shaft for three months
E Business | Debswana *halts* Jwaneng | planned | agent: Debswana | patient: Jwaneng shaft | time: for three months
E Business | will *halt* part | planned | again | agent: Debswana Diamond Company | patient: part of its Jwaneng mine | time: for three months
R *Managing director* Andrew | person: Andrew Motsomi-Rasebotsa | organization: Debswana
S Motsomi-Rasebotsa *told* Mmegi | speaker: Andrew Motsomi-Rasebotsa
E Appointment | would be *laid off* | denied | patient: permanent employees | source: Andrew Motsomi-Rasebotsa
E Appointment | been *given* notice | reported | patient: contractors | place: Orapa | source: Andrew Motsomi-Rasebotsa
E Business | to *sell* | planned | agent: Anglo American | patient: De Beers
S Marina,” *said* economist | speaker: Keneilwe Sebego
R *economist* Keneilwe | person: Keneilwe Sebego
S *referring* to the | speaker: Keneilwe Sebego
S Union *asked* to | speaker: Botswana Mine Workers Union
R *president*, Onkabetse | person: Onkabetse Mokgadi | organization: Botswana Mine Workers Union
S Mokgadi, *said* lab | speaker: Onkabetse Mokgadi
E Business | *sold* 40% less | asserted | agent: Okavango Diamond Company | patient: 40% less
E Business | last *tender* | asserted | agent: Okavango Diamond Company
R The *Vice President* and | person: Ndaba Tlou
R *Minister of Finance*, Ndaba | person: Ndaba Tlou
E Meeting | to *address* Parliament | planned | agent: Ndaba Tlou | patient: Parliament | time: next week
L leads | subject: Andrew Motsomi-Rasebotsa | object: Debswana
L leads | subject: Onkabetse Mokgadi | object: Botswana Mine Workers Union
L ownerOf | subject: De Beers | object: Debswana
L ownerOf | subject: Botswana | object: Debswana
L ownerOf | subject: Anglo American | object: De Beers

# Mighty Wanderers humiliate Bullets in Blantyre derby
E Sport | Wanderers *humiliate* Bullets | asserted | agent: Mighty Wanderers | patient: Bullets
E Sport | Blantyre *derby* | asserted | again | place: Blantyre
E Sport | Two *goals* by | asserted | agent: Blessings Msowoya
E Sport | late *free kick* by | asserted | agent: Wisdom Banda
E Sport | 3-0 *win* over | asserted | again | agent: Mighty Wanderers | patient: FCB Nyasa Big Bullets | place: Kamuzu Stadium | time: on Sunday
E Sport | Msowoya's *first* in | asserted | again | agent: Msowoya | time: in the 12th minute
E Sport | *lost* midfielder | asserted | agent: Bullets | patient: Precious Phiri | time: before the break
R *midfielder* Precious | person: Precious Phiri | organization: Bullets
S other,” *said* Wanderers | speaker: Bob Kaunda
R *coach* Bob | person: Bob Kaunda | organization: Wanderers
R *general secretary* Williams | person: Williams Nyirongo | organization: Super League of Malawi
S *put* the gate | speaker: Williams Nyirongo
E Attack | Police *fired* tear | asserted | agent: Police | patient: tear gas
E Crime | fans *tore up* seats | asserted | agent: fans | patient: seats
S Service *said* nine | speaker: Malawi Police Service
E Arrest | were *detained* at | reported | patient: nine | place: Chichiri | source: Malawi Police Service
E Sport | Sporting *lead* the | asserted | agent: Civil Sporting | patient: TNM Super League
E Sport | who *drew* with | asserted | agent: Silver Strikers | patient: Karonga United
E Sport | Wanderers *travel* to | planned | agent: Wanderers | destination: Mzuzu
L memberOf | subject: Precious Phiri | object: Bullets
L leads | subject: Bob Kaunda | object: Wanderers
L memberOf | subject: Williams Nyirongo | object: Super League of Malawi

# Anglican synod in Kigali rejects Canterbury appointment
E Meeting | Anglican *synod* in | asserted | place: Kigali
E Other | *rejects* Canterbury | asserted | agent: Anglican synod | patient: Canterbury appointment
E Appointment | Canterbury *appointment* | asserted | place: Canterbury
E Meeting | *meeting* in Kigali | asserted | again | agent: Bishops of the conservative Global Anglican Future Conference | place: Kigali
S *said* on Friday | speaker: Bishops of the conservative Global Anglican Future Conference
E Other | not *recognise* the | reported | again | agent: they | patient: the leadership of the Church of England | source: Bishops of the conservative Global Anglican Future Conference
R *Archbishop* Laurent | person: Laurent Mugabowindekwe
R *primate* of the | person: Laurent Mugabowindekwe | organization: Anglican Church of Rwanda
E Culture | Rwanda, *read* the statement | asserted | agent: Laurent Mugabowindekwe | patient: the statement | beneficiary: 300 delegates
E Movement | have not *left* the | denied | agent: We | patient: Communion | source: he
S Communion,” he *said* | speaker: he
R *provincial executive officer*, Canon | person: Mcebisi Pieterse | organization: Anglican Church of Southern Africa
R *Canon* Mcebisi | person: Mcebisi Pieterse
S Pieterse, *called* it | speaker: Mcebisi Pieterse
S Mukono *say* the | speaker: Scholars of religion
S *noted* the Church | speaker: Church Times
E Meeting | next *meeting* is | planned | place: Jos
L leads | subject: Laurent Mugabowindekwe | object: Anglican Church of Rwanda
L memberOf | subject: Mcebisi Pieterse | object: Anglican Church of Southern Africa
L locatedIn | subject: Uganda Christian University | object: Mukono

# Nairobi matatu crews strike over new traffic fines
E Protest | crews *strike* over | asserted | agent: Nairobi matatu crews | place: Nairobi
E Movement | commuters *walked* to | asserted | agent: Thousands of commuters | destination: work | place: Nairobi | time: on Monday
E Protest | *withdrew* their vehicles | asserted | again | agent: matatu operators | patient: their vehicles
E Protest | in *protest* against | asserted | again | agent: matatu operators
E Business | *tripled* their charges | asserted | agent: boda boda riders | patient: their charges | place: Thika Road
E Culture | *missed* examinations | asserted | agent: students of Kenyatta University | patient: examinations
R *chairman* Albert | person: Albert Mulwa | organization: Matatu Owners Association
S Mulwa *said* the National | speaker: Albert Mulwa
E Business | had *rolled out* cameras | reported | agent: National Transport and Safety Authority | patient: cameras | source: Albert Mulwa
S jailed,” *said* Mulwa | speaker: Mulwa
R *Transport Cabinet Secretary* | person: Joyce Chepkirui Langat
S Langat *maintained* that | speaker: Joyce Chepkirui Langat
R *Interior PS* | person: Raphael Muthama
E Meeting | who *spoke* at | asserted | agent: Raphael Muthama | place: Harambee House
S *warned* those who | speaker: Raphael Muthama
E Attack | who *stoned* a | asserted | agent: those | patient: a Super Metro bus | place: Kikuyu
E Legal | to *rule* on the | planned | agent: A Milimani Law Courts magistrate | patient: the matter | time: on Thursday
E Protest | did not *join* in | denied | agent: Federation of Public Transport Sector | agent: Kenya Bus Service
L leads | subject: Albert Mulwa | object: Matatu Owners Association

# Fuel tanker blaze in Liberia leaves families without answers
E Disaster | Fuel tanker *blaze* in | asserted | patient: Fuel tanker | place: Liberia
E Accident | tanker *exploded* in | asserted | again | patient: a fuel tanker | place: Totota | time: Nearly a year after
S missing *say* that | speaker: relatives of the missing
E Business | have *received* neither | denied | agent: they | patient: bodies | patient: money | source: relatives of the missing
S slippers,” *said* Korpo | speaker: Korpo Flomo
R a *market woman* | person: Korpo Flomo
E Movement | had *run* to the | asserted | agent: Junior Flomo | destination: the truck
S (LNP) *blamed* the | speaker: Liberia National Police
E Accident | who *lost* control | reported | agent: the driver | patient: control | place: Gbarnga highway | source: Liberia National Police
S Justice *says* a report | speaker: Ministry of Justice
E Publication | a *report* will come | planned | source: Ministry of Justice
R *chief medical officer* | person: Jefferson Sibley-Tokpa | organization: Phebe Hospital
S Sibley-Tokpa *said* six | speaker: Jefferson Sibley-Tokpa
E Injury | of the *injured* were | reported | patient: six of the injured | source: Jefferson Sibley-Tokpa
E Health | under *care* | reported | patient: six of the injured | source: Jefferson Sibley-Tokpa
R Bong *lawmaker* Prince | person: Prince Moore | organization: Unity Party | place: Bong
E Legislation | has *drafted* a Fuel | asserted | agent: Prince Moore | patient: a Fuel Transport Safety Act
L siblingOf | subject: Korpo Flomo | object: Junior Flomo
L memberOf | subject: Jefferson Sibley-Tokpa | object: Phebe Hospital
L memberOf | subject: Prince Moore | object: Unity Party
L within | subject: TOTOTA | object: Bong County

# Mauritian sugar cooperative ships first fair-trade cargo to Rotterdam
E Movement | cooperative *ships* first | asserted | agent: Mauritian sugar cooperative | patient: first fair-trade cargo | destination: Rotterdam
E Movement | has *shipped* 900 | asserted | again | agent: Medine Cooperative Credit Society | patient: 900 tonnes of fair-trade special sugar | destination: Rotterdam
E Business | direct *export* without | asserted | again | agent: Medine Cooperative Credit Society
R *President* Sanjeev | person: Sanjeev Bissessur | organization: Medine Cooperative Credit Society
S Bissessur *said* planters | speaker: Sanjeev Bissessur
E Business | would *earn* Rs | planned | agent: planters in Bambous and Rivière Noire | patient: Rs 2,400 more a tonne | source: Sanjeev Bissessur
S We have been *told* for | speaker: he
S cheque,” he *told* L'Express | speaker: he
E Business | was *loaded* at | asserted | agent: Cargo Handling Corporation | patient: The cargo | place: Les Salines
R *Agro-industry minister* | person: Marie-Claire L'Étang
S L'Étang *congratulated* the | speaker: Marie-Claire L'Étang
R *Planter* Vishnu | person: Vishnu Seebaluck
S Flic-en-Flac, *said* | speaker: Vishnu Seebaluck
E Disaster | *Cyclone Belal* | asserted
E Disaster | Belal *cost* him | asserted | agent: Cyclone Belal | patient: half his 2024 crop
L leads | subject: Sanjeev Bissessur | object: Medine Cooperative Credit Society

# IMF approves US$370m tranche for Ghana
E Business | IMF *approves* US$370m | asserted | agent: IMF | patient: US$370m tranche | beneficiary: Ghana
E Business | has *approved* the | asserted | again | agent: Executive Board | patient: the immediate disbursement
E Business | immediate *disbursement* of | planned | agent: International Monetary Fund | patient: about US$370 million | beneficiary: Ghana
E Business | total *support* under | asserted | patient: US$2.3 billion
S In a *statement* copied | speaker: Ruxandra Ilves
R *Mission Chief*, Ms | person: Ruxandra Ilves
S *commended* the | speaker: Ruxandra Ilves
E Business | for *reducing* inflation | reported | agent: the authorities | patient: inflation | source: Ruxandra Ilves
R *Governor* of the | person: Yaw Asiama | organization: Bank of Ghana
S *said* that the reserves | speaker: Yaw Asiama
E Business | gold *bought* by | reported | agent: Ghana Gold Board | patient: gold | source: Yaw Asiama
R *Minority spokesperson on Finance* | person: Kojo Ampofo Darkwah
S however *accused* the | speaker: Kojo Ampofo Darkwah
E Other | of “*celebrating* a loan | alleged | agent: the government | patient: a loan | source: Kojo Ampofo Darkwah
S Congress *asked* what | speaker: Trades Union Congress
E Business | Fitch *upgraded* the | asserted | agent: Fitch | patient: the country's rating | time: in June
L leads | subject: Yaw Asiama | object: Bank of Ghana
L memberOf | subject: Kojo Ampofo Darkwah | object: NPP
L partOf | subject: Executive Board | object: International Monetary Fund
L within | subject: Accra | object: Ghana

# Dadaab schools shut as aid cuts bite
E Business | schools *shut* as | asserted | patient: Dadaab schools | place: Dadaab
E Business | aid *cuts* bite | asserted | patient: aid
E Business | complex *closed* last | asserted | again | patient: Nineteen primary schools | place: Dadaab refugee complex | time: last month
E Business | Washington *ended* grants | asserted | again | agent: Washington | patient: grants | beneficiary: Windle International Kenya | beneficiary: Lutheran World Federation
E Business | contracts *ended* are | asserted | patient: contracts
E Business | are *selling* milk | asserted | agent: Teachers | patient: milk powder | place: the market
E Culture | “I *taught* Kiswahili | reported | agent: I | patient: Kiswahili | time: for nine years | source: Mohamed Abdi Sheikh
S goat,” *joked* Mohamed | speaker: Mohamed Abdi Sheikh
E Appointment | 312 *laid off* | asserted | patient: 312
S UNHCR, *said* it | speaker: UNHCR
R *area manager* Hanne | person: Hanne Solbakken | organization: Norwegian Refugee Council
S Solbakken *said* girls | speaker: Hanne Solbakken
R Fafi *MP* Ibrahim | person: Ibrahim Noor Farah | place: Fafi
E Legislation | to *raise* it | planned | agent: Ibrahim Noor Farah | patient: it | place: National Assembly | time: on Wednesday
L memberOf | subject: Hanne Solbakken | object: Norwegian Refugee Council
L memberOf | subject: Ibrahim Noor Farah | object: National Assembly
L within | subject: Hagadera | object: Dadaab

# Editorial: Parking fees are not a county's only resource
E Business | will simply *charge* more | planned | agent: It | time: From July
R *Governor* Kennedy | person: Kennedy Odera-Kiprono | organization: Nairobi City County Government
S July, *says* Governor | speaker: Kennedy Odera-Kiprono
E Business | will *cost* its owner | planned | again | patient: its owner | place: Kenyatta Avenue | place: Moi Avenue | time: From July | source: Kennedy Odera-Kiprono
E Election | was *elected* in | asserted | patient: Odera | time: in 2022
E Agreement | on a *promise* to | asserted | agent: Odera
R his *deputy* | person: Millicent Ogola
S deputy, *told* this | speaker: Millicent Ogola
E Business | are being *digitised* | reported | patient: the systems | source: Millicent Ogola
L leads | subject: Kennedy Odera-Kiprono | object: Nairobi City County Government

# Briefly: Man drowns at Kokrobite
E Death | Man *drowns* at | asserted | patient: Man | place: Kokrobite
E Death | Quaye, *drowned* at | asserted | again | patient: Nii Armah Quaye | place: Kokrobite beach | time: on Boxing Day
E Culture | while *celebrating* with | asserted | agent: Nii Armah Quaye | time: on Boxing Day
R *graduate* of the | person: Nii Armah Quaye | organization: University of Cape Coast
R *Divisional Police Commander* | person: Vivian Akosua Boafo | place: Weija
R *Superintendent* Vivian | person: Vivian Akosua Boafo
S Boafo, *said* fishermen | speaker: Vivian Akosua Boafo
E Rescue | fishermen *recovered* the | reported | agent: fishermen | patient: the body | place: Langma | time: a day later | source: Vivian Akosua Boafo
S She *told* the | speaker: She
E Other | flags *posted* by | reported | agent: National Disaster Management Organisation | patient: red flags | source: She
E Other | continued to *swim* | reported | agent: revellers | source: She
R a *driver* with | person: Ebenezer Tetteh | organization: Metro Mass Transit
S Transit, *said* the | speaker: Ebenezer Tetteh
E Other | to *release* the body | planned | agent: Police Hospital | patient: the body
S manager *explained* | speaker: its manager
E Death | persons *drowned* between | reported | patient: Seven persons | place: Bortianor | place: Ada Foah | time: last year | source: Ghana Maritime Authority
S *according* to the | speaker: Ghana Maritime Authority
L memberOf | subject: Ebenezer Tetteh | object: Metro Mass Transit

# Ex-soldier Wins by a Hair: Nkosi Takes Comrades Marathon
E Sport | Ex-soldier *Wins* by | asserted | agent: Ex-soldier
E Sport | Nkosi *Takes* Comrades | asserted | again | agent: Nkosi | patient: Comrades Marathon
R *Ex-soldier* Wins | person: Nkosi
R *Security guard* Mduduzi | person: Mduduzi Nkosi
E Sport | Nkosi *won* the Comrades | asserted | again | agent: Mduduzi Nkosi | patient: Comrades Marathon | time: on Sunday
E Sport | *breasting* the tape | asserted | again | agent: Mduduzi Nkosi | patient: the tape | place: Kingsmead
R defending *champion* Ruben | person: Ruben Visser
E Sport | closest *finish* since | asserted | again
E Sport | had *trailed* until | asserted | agent: Nkosi | place: Cowies Hill
S run,” he *said* | speaker: he
E Other | *embraced* him | asserted | agent: Visser | patient: him
E Other | *lay down* on | asserted | agent: Visser | place: the grass
E Sport | Lourens *won* the | asserted | agent: Gerda Lourens | patient: the women's race
E Sport | *dropped out* at | asserted | agent: Netsanet Worku | place: Drummond
S Association *said* 18,700 | speaker: Comrades Marathon Association
E Sport | runners *started* in | reported | agent: 18,700 runners | place: Pietermaritzburg | source: Comrades Marathon Association
R *head* Sello | person: Sello Mokgoetsi | organization: KwaZulu-Natal Athletics
S Mokgoetsi *said* that | speaker: Sello Mokgoetsi
E Health | that *tests* had | reported | source: Sello Mokgoetsi
E Movement | been *sent* to | reported | patient: tests | destination: Bloemfontein | source: Sello Mokgoetsi
L memberOf | subject: Mduduzi Nkosi | object: Nedbank Running Club
L memberOf | subject: Ruben Visser | object: Maxed Elite
L leads | subject: Sello Mokgoetsi | object: KwaZulu-Natal Athletics

# Parliament passes marriage bill as Muslim MPs walk out
E Legislation | Parliament *passes* marriage | asserted | agent: Parliament | patient: marriage bill
E Protest | MPs *walk out* | asserted | agent: Muslim MPs
E Legislation | on Tuesday *passed* a | asserted | again | agent: Parliament of Uganda | patient: a Marriage Bill | time: on Tuesday
E Protest | a *walkout* by | asserted | again | agent: 14 Muslim lawmakers
R *Deputy Speaker*, Thomas | person: Thomas Ojok | organization: Parliament of Uganda
E Legislation | *steered* the debate | asserted | agent: Thomas Ojok | patient: the debate | time: for nine hours
E Meeting | the *debate* for | asserted | time: for nine hours
R *chairperson* of the | person: Stella Akello | organization: Committee on Legal and Parliamentary Affairs
S *said* the law | speaker: Stella Akello
S today,” she *said* | speaker: she
S *argued* that Sharia | speaker: Idris Kigozi
E Legal | to *petition* the President | planned | agent: Uganda Muslim Supreme Council | patient: the President
R *whip* Yusuf | person: Yusuf Lule | organization: Forum for Democratic Change
E Legislation | *abstained* | asserted | agent: Yusuf Lule | agent: five members of the National Unity Platform
S Uganda *said* that Cabinet | speaker: Inter-Religious Council of Uganda
E Other | had *ignored* its | reported | agent: Cabinet | patient: its proposals | source: Inter-Religious Council of Uganda
L leads | subject: Stella Akello | object: Committee on Legal and Parliamentary Affairs
L memberOf | subject: Stella Akello | object: NRM
L memberOf | subject: Idris Kigozi | object: JEEMA
L memberOf | subject: Yusuf Lule | object: Forum for Democratic Change

# MACHINE POLITICS: ONE-MAN RACE LOOMS IN TCHAD'S SOUTHERN NEIGHBOUR
E Election | ONE-MAN *RACE* LOOMS | planned | place: TCHAD'S SOUTHERN NEIGHBOUR
E Election | *left off* the list | reported | patient: Two of the main opposition figures | place: Central African Republic | source: Constitutional Council
E Election | presidential *election* | planned | again | place: Central African Republic | time: December
S Council *announced* on | speaker: Constitutional Council
R former *prime minister* | person: Anicet Gbozalo
E Election | were *ruled out* | asserted | again | patient: Anicet Gbozalo | patient: Henri-Marie Yadibert
S BRDC, *denounced* a | speaker: Republican Bloc for the Defence of the Constitution
E Military | have *guarded* the | asserted | agent: Russian instructors of the Wagner group | agent: Rwandan troops | patient: the head of state | time: since 2018
S sources *say* | speaker: security sources
S Authority *insists* that | speaker: National Elections Authority
R its *president* | person: Firmin Sana | organization: National Elections Authority
S president, *told* radio | speaker: Firmin Sana
L leads | subject: Firmin Sana | object: National Elections Authority
L within | subject: Bangui | object: Central African Republic

# Standard Bank profit climbs 6% as rest of continent outshines home market
E Business | profit *climbs* 6% | asserted | patient: Standard Bank profit
S Group *reported* a | speaker: Standard Bank Group
E Business | 6% *rise* in | reported | again | patient: interim headline earnings | source: Standard Bank Group
S assets *said* its | speaker: Africa's largest lender by assets
E Business | *contributed* 41% | reported | agent: Africa Regions | patient: 41% of the total | source: Africa's largest lender by assets
E Business | *doubled* its profit | asserted | agent: Stanbic IBTC | patient: its profit
R *CEO* Sipho | person: Sipho Adler | organization: Standard Bank Group
S Adler *warned* that | speaker: Sipho Adler
S rain,” he *said* | speaker: he
E Business | JSE *gained* 2.4% | asserted | patient: Shares | place: JSE
E Business | 0.3% *fall* in | asserted | patient: the Top 40
R *Analyst* Refilwe | person: Refilwe Modise | organization: Anchor Capital
E Publication | *rated* Standard | reported | agent: Refilwe Modise | patient: Standard Bank | source: Moneyweb
S Moneyweb *said* | speaker: Moneyweb
L leads | subject: Sipho Adler | object: Standard Bank Group
L partOf | subject: Africa Regions | object: Standard Bank Group
L partOf | subject: Stanbic IBTC | object: Standard Bank Group
L memberOf | subject: Refilwe Modise | object: Anchor Capital
L ownerOf | subject: Industrial and Commercial Bank of China | object: Standard Bank Group

# Father Blessing and the bees of Chimanimani
R *Father* Blessing | person: Blessing
R Carmelite *priest* wears | person: Blessing Nyamande
E Movement | *drives* from | asserted | agent: Blessing Nyamande | origin: Rusitu | destination: the upper slopes of the Chimanimani Mountains | time: Every Saturday
E Disaster | *Cyclone Idai* swept | asserted | time: in 2019
E Disaster | *swept away* much | asserted | agent: Cyclone Idai | patient: much of Ngangu township | time: in 2019
S honey,” *says* the | speaker: the 47-year-old
E Business | project *sells* its | asserted | agent: The project | patient: Uchi Hwedu | beneficiary: TM Pick n Pay | beneficiary: Spar | place: Mutare
E Business | *bought* the centrifuge | asserted | agent: A grant | patient: the centrifuge
E Business | *lent* the land | asserted | agent: Forestry Commission | patient: the land
E Crime | thieves *took* forty | asserted | agent: thieves | patient: forty hives | destination: Sussundenga | time: Last year
R *Sergeant* Last | person: Last Muchena | organization: ZRP Chimanimani
E Rescue | *brought back* 36 | asserted | agent: Last Muchena | patient: 36
R His *bishop* | person: Denis Mujokeri | organization: Mutare Diocese
E Injury | was *stung* on | asserted | patient: Denis Mujokeri | time: at the launch
E Business | at the *launch* | asserted
E Other | “He *forgave* them | reported | agent: He | patient: them | time: by the third Sunday of Lent | source: Blessing
S them,” *says* Blessing | speaker: Blessing
L memberOf | subject: Last Muchena | object: ZRP Chimanimani
L leads | subject: Denis Mujokeri | object: Mutare Diocese
L within | subject: Sussundenga | object: Mozambique

# Madagascar: Youth movement gives leaders until Friday over water cuts
E Other | movement *gives* leaders | asserted | agent: Youth movement | patient: leaders | place: Madagascar | time: until Friday
E Accident | water *cuts* | asserted | patient: water
E Other | Madagascar *gave* the | asserted | again | agent: Student leaders | patient: the authorities | place: Madagascar | time: until Friday
E Accident | power *cuts* or | asserted | again | patient: water and power
E Protest | a new *march* on | planned | agent: Student leaders | place: Place de la Démocratie | place: Ambohijatovo
R its *spokeswoman*, Fitiavana | person: Fitiavana Rakotomalala | organization: Gen Z Mada
E Other | *read* the ultimatum | asserted | again | agent: Fitiavana Rakotomalala | patient: the ultimatum | place: Vontovorona
S she *said* in Malagasy | speaker: she
S Jirama *blames* low | speaker: Jirama
R new *director*, Frenchman | person: Loïc Kerbrat | organization: Jirama
E Agreement | *promised* 30 solar | asserted | agent: Loïc Kerbrat | patient: 30 solar parks
S *said* it would not | speaker: CAPSAT
E Attack | would not *shoot* at | denied | agent: it | patient: protesters | source: CAPSAT
E Protest | *marches* were banned | planned | place: Toamasina | place: Mahajanga | place: Antsirabe
E Legal | were *banned* by | asserted | agent: the prefects | patient: marches | place: Toamasina | place: Mahajanga | place: Antsirabe
E Other | has *offered* to | reported | agent: FFKM | source: Midi Madagasikara
S *reports* daily | speaker: Midi Madagasikara
R *Deputy* Hery | person: Hery Razafindrakoto
S Razafindrakoto *called* it | speaker: Hery Razafindrakoto
L memberOf | subject: Fitiavana Rakotomalala | object: Gen Z Mada
L leads | subject: Loïc Kerbrat | object: Jirama
L within | subject: Antananarivo | object: Madagascar

# Anambra poly suspends HOD over sex-for-marks claim
E Appointment | poly *suspends* HOD | asserted | agent: Anambra poly | patient: HOD
E Appointment | has *suspended* the | asserted | again | agent: The management of the Federal Polytechnic, Oko | patient: Godwin Obi
R *Head* of the Department | person: Godwin Obi | organization: Department of Mass Communication
S *allegations* of sexual | speaker: a National Diploma student
E Abuse | sexual *harassment* made | alleged | agent: Godwin Obi | source: a National Diploma student
S In a *statement* in | speaker: Theresa Nwafor
R *Registrar*, Mrs | person: Theresa Nwafor | organization: Federal Polytechnic, Oko
S Nwafor, *said* a | speaker: Theresa Nwafor
R *Professor* Maduabuchi | person: Maduabuchi Umeh | organization: Nnamdi Azikiwe University
E Publication | would *submit* its | planned | agent: a panel | patient: its findings | time: in 21 days | source: Theresa Nwafor
E Other | student *wept* went | asserted | agent: the student
E Publication | *went* viral | asserted | patient: A video | place: Facebook | place: WhatsApp | time: last week
S *demanded* his | speaker: International Federation of Women Lawyers | speaker: BraveHeart Initiative
S has *denied* the | speaker: Obi
S *urged* fair | speaker: Academic Staff Union of Polytechnics
R its *chairman*, Comrade | person: Sunday Okeke | organization: Academic Staff Union of Polytechnics
S Okeke, *told* Vanguard | speaker: Sunday Okeke
S marks,” Nwafor *said* | speaker: Nwafor
E Other | been *notified* | asserted | patient: ICPC
L leads | subject: Godwin Obi | object: Department of Mass Communication
L leads | subject: Sunday Okeke | object: Academic Staff Union of Polytechnics
L memberOf | subject: Theresa Nwafor | object: Federal Polytechnic, Oko
L partOf | subject: Department of Mass Communication | object: Federal Polytechnic, Oko

# Namibian court orders Walvis Bay council to house evicted families
E Legal | court *orders* Walvis | asserted | agent: Namibian court | patient: Walvis Bay council
E Other | to *house* evicted | planned | agent: Walvis Bay council | patient: evicted families
E Movement | *evicted* families | asserted | patient: families
E Legal | has *ordered* the | asserted | again | agent: A judge | patient: Municipality of Walvis Bay
E Other | to *provide* tents | planned | again | agent: Municipality of Walvis Bay | patient: tents, toilets and water | beneficiary: 43 families | time: within seven days
E Movement | families *evicted* from | asserted | again | patient: 43 families | origin: Twaloloka settlement
R *Judge* Hannelie | person: Hannelie Usiku-Prins | organization: High Court of Namibia
E Legal | *ruled* that | asserted | again | agent: Hannelie Usiku-Prins
E Crime | council *breached* the | reported | agent: the council | patient: the Squatters Proclamation | source: Hannelie Usiku-Prins
E Movement | bulldozers *came* in | reported | again | agent: bulldozers | time: in the night | source: Hannelie Usiku-Prins
R *director* Tonia | person: Tonia Haimbodi | organization: Legal Assistance Centre
S Haimbodi *described* it | speaker: Tonia Haimbodi
E Disaster | since the *fire*” | reported | place: Twaloloka | source: Tonia Haimbodi
S *referring* to the | speaker: Tonia Haimbodi
E Disaster | the *blaze* that | asserted | again | place: Twaloloka | time: in 2020
E Disaster | that *gutted* Twaloloka | asserted | again | agent: the blaze | patient: Twaloloka | time: in 2020
S Shilongo *told* The | speaker: Johanna Ndapewa Shilongo
E Other | have *slept* in | reported | agent: her twins | place: a boat | time: since Easter | source: Johanna Ndapewa Shilongo
R *Mayor* Gerson | person: Gerson Kapere
S (IPC) *said* the | speaker: Gerson Kapere
E Agreement | would *comply* | planned | agent: the town | source: Gerson Kapere
R *councillor* Johannes | person: Johannes Shimbilinga | organization: Swapo
R *member* Ryan | person: Ryan Gertze | organization: Landless People's Movement
S both *claimed* credit | speaker: Johannes Shimbilinga | speaker: Ryan Gertze
S Enterprise *says* that | speaker: National Housing Enterprise
L leads | subject: Tonia Haimbodi | object: Legal Assistance Centre
L memberOf | subject: Gerson Kapere | object: IPC
L memberOf | subject: Johannes Shimbilinga | object: Swapo
L memberOf | subject: Ryan Gertze | object: Landless People's Movement
L memberOf | subject: Hannelie Usiku-Prins | object: High Court of Namibia

# Ethiopian and Eritrean families reunite at Zalambessa
E Meeting | families *reunite* at | asserted | agent: Ethiopian and Eritrean families | place: Zalambessa
E Meeting | had not *seen* her | denied | agent: Letebrhan Gebreab | patient: Mehret | time: for nineteen years
E Business | Eritrea *opened* the | asserted | agent: elders | patient: the road | place: Zalambessa | time: On Sunday
S mothers,” *said* priest | speaker: Tesfay Hagos
R *priest* Abba | person: Tesfay Hagos | organization: Ethiopian Orthodox Tewahedo Church
E Culture | who *blessed* the | asserted | agent: Tesfay Hagos | patient: the crowd
E Military | was *destroyed* in | asserted | patient: The town
E Military | the *Eritrean–Ethiopian War* | asserted
E Military | the *Tigray War* | asserted
S Administration *said* it | speaker: Tigray Interim Administration
S not *comment* | speaker: Ministry of Foreign Affairs
E Movement | soon *followed* | asserted | agent: Trucks | origin: Senafe | origin: Adigrat
S is *accused* by | speaker: its rivals
E Other | of *using* the reunion | alleged | agent: A faction of the TPLF | patient: the reunion | source: its rivals
E Meeting | the *reunion* for | asserted | again
R *analyst* Magnus | person: Magnus Thorsen | organization: International Crisis Group
S Thorsen *called* it | speaker: Magnus Thorsen
L siblingOf | subject: Mehret | object: Letebrhan Gebreab
L memberOf | subject: Tesfay Hagos | object: Ethiopian Orthodox Tewahedo Church
L memberOf | subject: Kiros Assefa | object: TPLF
L memberOf | subject: Magnus Thorsen | object: International Crisis Group
L within | subject: ZALAMBESSA | object: Tigray

# POLICE RECOVER 14 STOLEN VEHICLES IN NDOLA SWOOP
E Investigation | POLICE *RECOVER* 14 | asserted | agent: POLICE | patient: 14 STOLEN VEHICLES | place: NDOLA
E Crime | 14 *STOLEN* VEHICLES | asserted | patient: VEHICLES
E Investigation | NDOLA *SWOOP* | asserted | place: NDOLA
E Investigation | have *recovered* 14 | asserted | again | agent: Police on the Copperbelt | patient: 14 vehicles
E Crime | been *stolen* in | alleged | again | patient: 14 vehicles | place: South Africa
E Arrest | *arrested* five men | asserted | agent: Police on the Copperbelt | patient: five men
E Investigation | an *operation* code-named | asserted | again
E Investigation | code-named *Operation Clean Plates* | asserted | again
R *Commanding Officer* Peacewell | person: Peacewell Musonda | place: Copperbelt
S Musonda *said* the cars | speaker: Peacewell Musonda
E Investigation | were *found* at | reported | again | patient: the cars | place: Ndola | place: Kansenshi | place: Luanshya | source: Peacewell Musonda
S He *named* the | speaker: He
E Investigation | *trace* chassis | reported | agent: Interpol | agent: South African Police Service | patient: chassis numbers | source: Musonda
S Musonda *told* the | speaker: Musonda
E Movement | allegedly *crossed* at | alleged | agent: The gang | place: Kazungula | place: Sakania
E Crime | using *forged* papers | alleged | patient: papers | agent: The gang
S suspect,” he *said* | speaker: he
E Legal | five *appear* in | planned | agent: The five | place: Ndola Magistrate's Court | time: on Friday
L within | subject: Kansenshi | object: Ndola

# Why I left: a doctor's letter from Leeds
E Movement | Why I *left*: | asserted | agent: I
E Culture | I *trained* for | asserted | agent: I | place: College of Medicine, University of Lagos | time: for eleven years
E Health | I *delivered* babies | asserted | agent: I | patient: babies | place: LUTH | place: Idi-Araba
S People *ask* why | speaker: People
E Movement | ask why I *left* | asserted | again | agent: I
E Health | Grace, *bled* | asserted | patient: a patient | time: On 3 May 2021
E Movement | Her husband *went* to | asserted | agent: Her husband | destination: Mushin
E Business | to *sell* his | planned | agent: Her husband | patient: his generator | place: Mushin
E Health | She *lived* | asserted | patient: She
E Culture | I *wrote* the | asserted | agent: I | patient: the PLAB exam | time: that month
E Other | *sent* me a number | asserted | agent: General Medical Council | patient: a number | beneficiary: me
E Appointment | Now I *work* for | asserted | agent: I | place: Yorkshire | beneficiary: NHS
S minister *says* that | speaker: Our minister
S Association *says* one | speaker: Nigerian Medical Association
S Tolu Smith *counts* | speaker: Tolu Smith
E Movement | will *come* home | planned | agent: I | destination: home
L memberOf | subject: Ifeoma Ross | object: NHS

# Burundi reopens Gatumba border post as cholera spreads
E Business | Burundi *reopens* Gatumba | asserted | agent: Burundi | patient: Gatumba border post
E Health | cholera *spreads* | asserted | patient: cholera
E Business | Monday *reopened* its | asserted | again | agent: Burundi | patient: its border | place: Gatumba | time: on Monday
E Business | *shut* since | asserted | patient: its border | time: since M23 fighters entered Uvira
E Military | fighters *entered* Uvira | asserted | agent: M23 fighters | destination: Uvira
S but *said* travellers | speaker: Burundi
E Health | would be *screened* for | planned | patient: travellers | source: Burundi
R *Health minister* Lydwine | person: Lydwine Ndikumana
S Ndikumana *told* a | speaker: Lydwine Ndikumana
E Meeting | a news *conference* that | asserted | agent: Lydwine Ndikumana
E Health | been *recorded* in | reported | again | patient: 412 cases | place: Cibitoke | place: Rumonge | source: Lydwine Ndikumana
E Movement | refugees *lodged* at | reported | patient: Congolese refugees | place: Rugombo stadium | source: Lydwine Ndikumana
E Business | vaccine *donated* by | asserted | agent: Gavi | patient: Oral vaccine
E Movement | Gavi *arrived* at | asserted | patient: Oral vaccine | destination: Melchior Ndadaye International Airport | time: on Saturday
E Health | is *chlorinating* wells | asserted | agent: Burundi Red Cross | patient: wells | place: Rusizi river
S goalposts,” *said* Espérance | speaker: Espérance Byamungu
R a *seamstress* from | person: Espérance Byamungu | place: Kamanyola
S CNDD-FDD *accuses* Kigali | speaker: CNDD-FDD
E Military | of *arming* RED-Tabara | alleged | agent: Kigali | patient: RED-Tabara | source: CNDD-FDD
S Rwanda *rejects* this | speaker: Rwanda
S paper, *says* that | speaker: Iwacu
R its *reporter* Sandra | person: Sandra Nkurikiye | organization: Iwacu
E Arrest | still *held* in | reported | patient: Sandra Nkurikiye | place: Mpimba | source: Iwacu
L memberOf | subject: Sandra Nkurikiye | object: Iwacu
L within | subject: BUJUMBURA | object: Burundi

# Simba or Yanga? Zanzibar prepares for a Kariakoo Derby with a difference
E Sport | Zanzibar *prepares* for | asserted | agent: Zanzibar
E Sport | for a *Kariakoo Derby* with | planned | place: Zanzibar
E Sport | years the *Kariakoo Derby* will | planned | again
E Sport | will be *played* off | planned | again | patient: Kariakoo Derby | place: New Amaan Complex | place: Zanzibar
E Business | (TFF) *closed* Benjamin | asserted | agent: Tanzania Football Federation | patient: Benjamin Mkapa Stadium
E Business | for *repairs* to | planned | patient: the pitch | place: Benjamin Mkapa Stadium
E Business | are *sold out* | asserted | patient: Ferries from Dar es Salaam
E Business | has *added* two | asserted | agent: Azam Marine | patient: two boats
E Business | *charge* what they | asserted | agent: hotels in Stone Town and Nungwi
R *coach* Fabrice | person: Fabrice Da Costa-Nunes | organization: Simba
E Health | *lost* Haruna | asserted | agent: Fabrice Da Costa-Nunes | patient: Haruna Mbwambo
E Health | to *malaria* but | asserted | again | patient: Haruna Mbwambo
R *midfielder* Serge | person: Serge Kouamé
S points,” he *said* | speaker: he
E Sport | last five *meetings* | asserted
R *forward* Stéphane | person: Stéphane Ouattara | organization: Young Africans
R *information officer*, Said | person: Said Kamwela | organization: Young Africans
S Kamwela, *promised* fans | speaker: Said Kamwela
E Appointment | has *appointed* referee | asserted | agent: Tanzania Premier League Board | patient: Yusuf Msuya
R *referee* Yusuf | person: Yusuf Msuya
E Sport | winner *goes* two | planned | agent: The winner
L leads | subject: Fabrice Da Costa-Nunes | object: Simba
L memberOf | subject: Serge Kouamé | object: Simba
L memberOf | subject: Stéphane Ouattara | object: Young Africans
L memberOf | subject: Said Kamwela | object: Young Africans
L locatedIn | subject: New Amaan Complex | object: Zanzibar

# Salt lake deal splits Magadi elders
E Agreement | lake *deal* splits | asserted
E Other | deal *splits* Magadi | asserted | agent: Salt lake deal | patient: Magadi elders
E Agreement | A *deal* to | asserted | again
E Business | to *expand* soda | planned | patient: soda ash mining | place: Lake Magadi
E Other | has *split* the | asserted | again | agent: A deal | patient: the elders of Kajiado West
S group *accusing* Tata | speaker: one group
E Agreement | of *signing* with | alleged | agent: Tata Chemicals Magadi | patient: briefcase leaders | source: one group
E Agreement | *ends* in 2053 | planned | patient: a lease | time: in 2053
E Agreement | Under the *deal* it | asserted | again
E Business | would *pay* royalties | planned | agent: it | patient: royalties | beneficiary: a fund
E Election | Oltepesi *voted* | denied | agent: Nobody | place: Oltepesi | source: Daniel Lekishon Sakuda
S voted,” *said* former | speaker: Daniel Lekishon Sakuda
R former *councillor* Daniel | person: Daniel Lekishon Sakuda
R *community manager*, Winnie | person: Winnie Ngari | organization: Tata Chemicals Magadi
S Ngari, *said* that | speaker: Winnie Ngari
E Meeting | public *meetings* were | reported | place: Singiraini | place: Entasopia | source: Winnie Ngari
E Meeting | *sat in* | reported | again | agent: National Lands Commission | source: Winnie Ngari
R *Petroleum and Mining CS* | person: Hassan Dida-Molu
S has *asked* both | speaker: Hassan Dida-Molu
E Meeting | to *see* him | planned | agent: both camps | patient: him | place: Nyayo House
E Legal | Court *file*, number | asserted | place: Kajiado Environment and Land Court | time: 2023
L memberOf | subject: Winnie Ngari | object: Tata Chemicals Magadi
L partOf | subject: Tata Chemicals Magadi | object: Tata Chemicals

# Wole Ajibade, drummer who gave highlife its gallop, dies at 81
R Ajibade, *drummer* who | person: Wole Ajibade
E Death | gallop, *dies* at | asserted | patient: Wole Ajibade
R the *drummer* whose | person: Wole Ajibade
E Death | has *died* in | asserted | again | patient: Wole Ajibade | place: Surulere | place: Lagos
R *actress* Bimpe | person: Bimpe Ajibade-Lawson
S Ajibade-Lawson, *told* The | speaker: Bimpe Ajibade-Lawson
E Death | he *succumbed* to | reported | again | patient: he | place: Randle General Hospital | source: Bimpe Ajibade-Lawson
E Other | *Born* in | asserted | patient: Ajibade | place: Ilesa
E Movement | *ran away* at | asserted | agent: Ajibade | time: at 15
E Appointment | and *joined* the | asserted | agent: Ajibade | patient: Harbours Band | place: Takoradi | time: in 1961
E Military | was *conscripted* in | asserted | patient: He
E Military | the *Nigerian Civil War* | asserted
E Culture | and *played* for | asserted | agent: He | beneficiary: troops | place: Port Harcourt | place: Bonny
E Culture | “I *drummed* louder | reported | again | agent: I | source: he
S shells,” he *told* the | speaker: he
E Culture | He *toured* Cuba | asserted | agent: He | patient: Cuba
E Other | *turned down* a | asserted | agent: He | patient: a Grammy nomination party
E Culture | nomination *party* because | asserted
E Sport | Stars' *match* against | asserted | agent: Shooting Stars | patient: Rangers
E Culture | will *hold* a night | planned | agent: Performing Musicians Association of Nigeria | patient: a night of tributes | place: Freedom Park
L childOf | subject: Bimpe Ajibade-Lawson | object: Wole Ajibade
L memberOf | subject: Ajibade | object: Harbours Band
L within | subject: Surulere | object: Lagos

# LESOTHO: KING OPENS POLIHALI TUNNEL
E Business | KING *OPENS* POLIHALI | asserted | agent: KING | patient: POLIHALI TUNNEL | place: LESOTHO
R – *King* Mokhachane | person: Mokhachane
E Business | *pressed* a button | asserted | again | agent: Mokhachane | patient: a button | time: on Wednesday
E Business | the last *blast* in | asserted | place: the 38 km tunnel
E Movement | will *reach* Gauteng | planned | agent: Water from the Senqu River | destination: Gauteng | time: in 2029
S buckets,” *said* ‘Mamello | speaker: ‘Mamello Letsie
E Disaster | will be *drowned* | planned | patient: home | place: Tloha-re-Bue
R *deputy water minister* Themba | person: Themba Dlamini-Moeti
S Dlamini-Moeti *said* Phase | speaker: Themba Dlamini-Moeti
E Business | would *cost* R53 | planned | patient: R53 billion | agent: Phase II | source: Themba Dlamini-Moeti
S has *complained* to | speaker: Survivors of Lesotho Dams
E Other | *shook* hands | asserted | agent: Tunnellers from China and Japan | patient: Basotho miners
E Business | *hired* 2,100 | asserted | agent: Kopano Ke Matla JV | patient: 2,100 locals
E Election | to *campaign* on | planned | agent: Revolution for Prosperity | place: Mokhotlong | source: Lesotho Times
S Lesotho Times *wrote* | speaker: Lesotho Times

# Army Says 40 Bandits Killed as Jets Pound Zamfara Forest
S Army *Says* 40 | speaker: Army
E Death | Bandits *Killed* as | reported | patient: 40 Bandits | source: Army
E Military | Jets *Pound* Zamfara | asserted | agent: Jets | patient: Zamfara Forest
S on Friday *said* that | speaker: Defence Headquarters
E Military | *Operation Fansan Yamma* | asserted
E Death | Yamma, *killed* 40 | reported | again | agent: troops of the Joint Task Force North West | patient: 40 terrorists | place: Tsafe | place: Maru | source: Defence Headquarters
E Military | ground *offensive* in | reported | place: Tsafe | place: Maru | place: Zamfara | source: Defence Headquarters
R *Director, Defence Media Operations*, Major | person: Luka Dogo-Bature
R *Major General* Luka | person: Luka Dogo-Bature
S Dogo-Bature, *told* journalists | speaker: Luka Dogo-Bature
E Movement | Baleri, *escaped* with | reported | agent: Kachalla Baleri | destination: Birnin Gwari | source: Luka Dogo-Bature
E Injury | bullet *wounds* towards | reported | patient: Kachalla Baleri | source: Luka Dogo-Bature
E Military | Force *struck* camps | asserted | again | agent: Nigerian Air Force | patient: camps | place: Munhaye | place: Kuyambana Forest
E Investigation | were *recovered* | asserted | patient: Five AK-47 rifles | patient: a PKT machine gun | patient: 31 motorcycles
E Abuse | Fourteen *kidnapped* persons | asserted | patient: Fourteen kidnapped persons
E Rescue | were *freed* | asserted | patient: Fourteen kidnapped persons
S Sirajo, *told* Daily | speaker: Sirajo
E Military | jets *came* after | reported | again | agent: the jets | time: after Fajr prayers | source: Sirajo
S Gusau,” he *said* | speaker: he
S International *asked* for | speaker: Amnesty International
L memberOf | subject: Luka Dogo-Bature | object: Defence Headquarters
L within | subject: Tsafe | object: Zamfara
L within | subject: Maru | object: Zamfara

# Tiny frog, big name: scientists describe new species from Mount Nimba
E Science | scientists *describe* new | asserted | agent: scientists | patient: new species | place: Mount Nimba
E Science | have *described* a | asserted | again | agent: Researchers | patient: a new squeaker frog | place: Mount Nimba
E Other | is *named* after | asserted | patient: It
E Science | was *found* at | asserted | agent: a team | patient: Arthroleptis drogbai | place: 1,500 metres
S student *shouted* ‘goal | speaker: My student
S goal’,” *said* herpetologist | speaker: Adama Koné-Assemian
R *herpetologist* Adama | person: Adama Koné-Assemian
R That *student*, N'Guessan | person: N'Guessan Emmanuel Brou
E Publication | the *paper* in | asserted | agent: N'Guessan Emmanuel Brou | place: Zootaxa
E Science | asked to *list* the | planned | agent: International Union for Conservation of Nature | patient: the frog
S Atlantic *said* its | speaker: Ivanhoe Atlantic
E Movement | would *pass* “far | planned | agent: its trains | source: Ivanhoe Atlantic
E Business | *paid* for the | asserted | agent: Critical Ecosystem Partnership Fund | patient: the torches
E Meeting | to *visit* the | planned | agent: Koné | patient: Ziama Massif | patient: Gola Rainforest
L locatedIn | subject: Nangui Abrogoua University | object: Abidjan

# IEBC to hire 400,000 clerks ahead of by-elections in Malava and Mbeere North
E Appointment | to *hire* 400,000 | planned | agent: IEBC | patient: 400,000 clerks
E Election | ahead of *by-elections* in | planned | place: Malava | place: Mbeere North
E Appointment | will *recruit* clerks | planned | again | agent: Independent Electoral and Boundaries Commission | patient: clerks | source: Hudson Omar
E Election | for the *by-elections* in | planned | again | place: Malava | place: Mbeere North | place: Kasipul
R *CEO* Hudson | person: Hudson Omar | organization: Independent Electoral and Boundaries Commission
S Omar *announced* at | speaker: Hudson Omar
E Election | *went* to Fidel | asserted | beneficiary: Fidel Obura | patient: ticket | place: Kasipul
E Election | Shivachi *faces* UDA's | planned | again | agent: Seth Shivachi | patient: Moses Lubanga | place: Malava
R a *pastor* | person: Moses Lubanga
S *accuses* the provincial | speaker: Democratic Party
E Crime | of *buying* ID | alleged | agent: the provincial administration | patient: ID cards | place: Siakago | place: Ishiara | source: Democratic Party
R *Commissioner* Karen | person: Karen Sang
S Sang *urged* candidates | speaker: Karen Sang
S maize,” she *said* | speaker: she
S Bishops, *said* it | speaker: Elog
E Other | would *deploy* 300 | planned | agent: it | patient: 300 people | source: Elog
E Election | *Voting* takes place | planned | again | time: on November 27
L leads | subject: Hudson Omar | object: Independent Electoral and Boundaries Commission
L memberOf | subject: Karen Sang | object: Independent Electoral and Boundaries Commission
L memberOf | subject: Fidel Obura | object: Orange Democratic Movement
L memberOf | subject: Seth Shivachi | object: DAP-K
L memberOf | subject: Moses Lubanga | object: UDA
L memberOf | subject: Kenya Conference of Catholic Bishops | object: Elog

# FIRS denies plan to tax church offerings
S FIRS *denies* plan | speaker: FIRS
E Business | to *tax* church | denied | agent: FIRS | patient: church offerings | source: FIRS
S has *dismissed* reports | speaker: Federal Inland Revenue Service
E Business | it will *levy* tithes | denied | again | agent: it | patient: tithes and offerings | source: Federal Inland Revenue Service
R Its *spokesman*, Dare | person: Dare Arowosegbe | organization: Federal Inland Revenue Service
E Publication | in a *post* on | asserted | agent: Dare Arowosegbe | place: X
S X, *described* a | speaker: Dare Arowosegbe
E Publication | viral *video* by | asserted | agent: Success Omoregie
R *Pastor* Success | person: Success Omoregie | organization: Flames of Zion Ministries
S Arowosegbe *wrote* | speaker: Arowosegbe
S *thanked* the agency | speaker: Christian Association of Nigeria
S *asked* about zakat | speaker: Nigerian Supreme Council for Islamic Affairs
E Other | *distanced* itself | asserted | agent: Pentecostal Fellowship of Nigeria | patient: Omoregie
R *Tax consultant* Victoria | person: Victoria Ekpo | organization: KPMG
S KPMG, *explained* that | speaker: Victoria Ekpo
S an aide *said* | speaker: an aide
E Culture | was *fasting* on | reported | agent: the cleric | place: Mount Carmel | place: Ikpoba Hill | source: an aide
L memberOf | subject: Dare Arowosegbe | object: Federal Inland Revenue Service
L memberOf | subject: Victoria Ekpo | object: KPMG
L leads | subject: Success Omoregie | object: Flames of Zion Ministries
L headquarteredIn | subject: Flames of Zion Ministries | object: Benin City

# Elephants, not soldiers, delay train in Hwange
E Accident | soldiers, *delay* train | asserted | agent: Elephants | patient: train | place: Hwange
E Accident | *stood* for four | asserted | again | patient: A passenger train | place: Dete | time: on Tuesday night
E Movement | had *settled* on | asserted | agent: a herd of elephants | destination: the rails
R *public relations manager* Nkosana | person: Nkosana Sithole | organization: National Railways of Zimbabwe
S Sithole *said* the driver | speaker: Nkosana Sithole
R the *driver*, Million | person: Million Ncube
E Other | Ncube, *followed* procedure | reported | agent: Million Ncube | patient: procedure | source: Nkosana Sithole
E Other | “He *hooted*. | reported | agent: He | source: he
E Other | They *hooted* back | reported | agent: They | source: he
S back,” he *said* | speaker: he
E Movement | ZimParks, *came* from | asserted | agent: Rangers | origin: Hwange Main Camp
E Other | *used* chilli | asserted | agent: Rangers | patient: chilli bombs
R *Coach* Melusi | person: Melusi Mabaleka | organization: Bosso 90
E Meeting | tactical *talk* in | asserted | agent: Melusi Mabaleka
S Moyo, *said* that | speaker: Patience Moyo
E Movement | would *take* a CAG | planned | agent: she | patient: a CAG Travellers bus | time: next time | source: Patience Moyo
S *according* to The | speaker: The Chronicle
E Agreement | has *offered* to | asserted | agent: Botswana
L memberOf | subject: Nkosana Sithole | object: National Railways of Zimbabwe
L leads | subject: Melusi Mabaleka | object: Bosso 90
L partOf | subject: Bosso 90 | object: Highlanders

# Accra Court Jails Galamsey Kingpin for 15 Years
E Legal | Court *Jails* Galamsey | asserted | agent: Accra Court | patient: Galamsey Kingpin
R *Justice* Lydia | person: Lydia Osei Bruku | organization: Accra High Court
E Legal | has *sentenced* Emmanuel | asserted | again | agent: An Accra High Court | patient: Emmanuel Donkor
E Legal | 15 years' *imprisonment* in | planned | patient: Emmanuel Donkor | time: 15 years
E Crime | illegal *mining* in | asserted | agent: Emmanuel Donkor | place: Subri River Forest Reserve
E Legal | Zhi, *got* 20 | asserted | patient: Huang Zhi
E Movement | shall *deport* him | planned | agent: Ghana Immigration Service | patient: him
E Investigation | (NAIMOS) *seized* nine | asserted | agent: National Anti-Illegal Mining Operations Secretariat | patient: nine excavators | patient: a Changfa machine | place: Mpohor | place: Western Region
E Disaster | since *turned* brown | asserted | patient: River Bonsa
E Business | *shut* its | asserted | agent: Ghana Water Limited | patient: its Bonsaso intake
R *Defence counsel* Augustine | person: Augustine Obour-Addai
S Obour-Addai *said* his | speaker: Augustine Obour-Addai
E Legal | would *go* to the Court | planned | agent: his client | patient: Court of Appeal | source: Augustine Obour-Addai
R *Deputy Attorney-General*, Dr | person: Justice Atta-Nkansah
S *hailed* the ruling | speaker: Justice Atta-Nkansah
E Legal | hailed the *ruling* | asserted | again
L within | subject: Mpohor | object: Western Region
L memberOf | subject: Lydia Osei Bruku | object: Accra High Court

# Springbok hooker Christmas out for six weeks
R Springbok *hooker* Christmas out | person: Christmas
E Injury | Christmas *out* for | asserted | patient: Christmas | time: for six weeks
R and Springbok *hooker* Ashwin | person: Ashwin Christmas | organization: Stormers | organization: Springbok
E Sport | will *miss* the | planned | agent: Ashwin Christmas | patient: the start of the Rugby Championship | source: SA Rugby
E Sport | the *Rugby Championship* after | planned
E Health | after *scans* showed | reported | patient: Ashwin Christmas | source: SA Rugby
E Injury | a *torn* pectoral | reported | again | patient: pectoral muscle | source: SA Rugby
S SA Rugby *confirmed* | speaker: SA Rugby
E Injury | was *hurt* in | asserted | again | patient: Christmas | place: Loftus Versfeld
E Sport | 31-19 *defeat* of | asserted | patient: Scotland | place: Loftus Versfeld
S too,” *said* head | speaker: Rudi Nel
R *head coach* Rudi | person: Rudi Nel
E Sport | Boks *face* Australia | planned | agent: Boks | patient: Australia | place: Ellis Park | place: Cape Town
R *flanker* Major | person: Major Ndaba | organization: Bulls
R *lock* Werner | person: Werner Smit | organization: Sharks
E Sport | have *joined* the | asserted | agent: Major Ndaba | agent: Werner Smit | patient: the camp | place: Johannesburg
R *Wing* England | person: England Zulu
E Sport | Zulu *trains* apart | asserted | agent: England Zulu
E Movement | Wallabies *arrive* on | planned | agent: Wallabies | time: on Thursday
E Sport | Argentina *meet* in | planned | agent: New Zealand | agent: Argentina | place: Córdoba | time: the same day
E Appointment | has *named* Ireland's | asserted | agent: World Rugby | patient: Fergal Daly
R as *referee* | person: Fergal Daly
E Culture | will *show* every | planned | agent: SuperSport | patient: every match
L memberOf | subject: Ashwin Christmas | object: Stormers
L memberOf | subject: Major Ndaba | object: Bulls
L memberOf | subject: Werner Smit | object: Sharks
L citizenOf | subject: Fergal Daly | object: Ireland

# Guinea junta chief files for president as bauxite trains roll
E Election | chief *files* for | asserted | agent: Guinea junta chief
E Election | *deposited* his | asserted | again | agent: The head of Guinea's junta | patient: his candidacy | place: Supreme Court | time: on Monday
E Agreement | *breaking* a promise | asserted | agent: The head of Guinea's junta | patient: a promise
E Agreement | a *promise* made | asserted | time: after the coup
E Military | after the *coup* to | asserted
E Movement | *bused* in | asserted | patient: Crowds in Kaloum | origin: Kindia | origin: Forécariah
E Protest | *chanted* his name | asserted | agent: Crowds in Kaloum | patient: his name
S We were *told* five | speaker: Alpha Oumar Sylla
S master,” *said* exiled | speaker: Alpha Oumar Sylla
E Movement | said *exiled* opposition | asserted | patient: Alpha Oumar Sylla | place: Abidjan
R *opposition figure* Alpha | person: Alpha Oumar Sylla | organization: Union of Democratic Forces of Guinea
E Movement | *left* the Port | asserted | patient: The first iron ore | origin: Port of Morebaya | destination: China | time: this month
E Business | ship *chartered* by | asserted | agent: Winning Consortium Simandou | patient: a ship
E Business | will *follow* | planned | agent: Rio Tinto
R *Territorial administration minister* | person: Ibrahima Kalil Keita
S Keita *said* the | speaker: Ibrahima Kalil Keita
E Abuse | been *missing* since | asserted | patient: Two activists | time: since July 2024
L memberOf | subject: Alpha Oumar Sylla | object: Union of Democratic Forces of Guinea
L within | subject: CONAKRY | object: Guinea

# BLACK SOOT CHOKES ALEXANDRA AS TYRE DEPOT BURNS
E Disaster | SOOT *CHOKES* ALEXANDRA | asserted | agent: BLACK SOOT | patient: ALEXANDRA
E Disaster | DEPOT *BURNS* | asserted | patient: TYRE DEPOT
E Disaster | A *fire* at | asserted | again | place: Marlboro Drive | time: on Sunday
E Disaster | *covered* Alexandra | asserted | again | agent: A fire | patient: Alexandra township | time: on Sunday
E Movement | the *evacuation* of | asserted | agent: A fire | patient: Gordon Primary School | patient: a clinic
R *spokesperson* Ayanda | person: Ayanda Radebe | organization: Johannesburg Emergency Management Services
S Radebe *said* twelve | speaker: Ayanda Radebe
E Rescue | *fought* the blaze | reported | agent: twelve engines | agent: a helicopter | patient: the blaze | source: Ayanda Radebe
E Disaster | fought the *blaze* | reported | again | source: Ayanda Radebe
R One *firefighter*, Bongani | person: Bongani Sibeko
E Injury | smoke *inhalation* and | asserted | patient: Bongani Sibeko
E Movement | was *taken* to | asserted | patient: Bongani Sibeko | destination: Edenvale Hospital
S finished,” *said* resident | speaker: MaDlamini Mthembu
R *councillor* Thandeka | person: Thandeka Shabalala-Reddy | organization: ActionSA
S Shabalala-Reddy *said* the depot | speaker: Thandeka Shabalala-Reddy
E Investigation | has *sent* the | asserted | agent: Department of Forestry, Fisheries and the Environment | patient: Green Scorpions
E Movement | smoke *drifted* over | asserted | patient: The smoke | destination: Sandton City | destination: Kempton Park
E Movement | were *diverted* to | asserted | patient: two flights | origin: OR Tambo International Airport | destination: Lanseria
E Other | Eskom *cut* a | asserted | agent: Eskom | patient: a line
L memberOf | subject: Ayanda Radebe | object: Johannesburg Emergency Management Services
L memberOf | subject: Thandeka Shabalala-Reddy | object: ActionSA

# “I sold my land for a fake visa”: Busia families count losses
E Business | “I *sold* my | reported | agent: I | patient: my land
E Business | that *cost* her | asserted | patient: two acres | agent: a Canadian visa | place: Butula
E Business | who *paid* Bright | asserted | again | agent: 86 people | beneficiary: Bright Horizons Global Recruiters | place: Busia County
E Investigation | are *looking for* its | asserted | agent: Detectives | patient: Kevin Wanyama Ouma
R its *director*, Kevin | person: Kevin Wanyama Ouma | organization: Bright Horizons Global Recruiters
S Authority *says* that | speaker: National Employment Authority
S official *advised* applicants | speaker: an official
E Culture | “He *prayed* with | reported | agent: He | source: Patrick Emojong
E Culture | even *fasted* | reported | agent: He | source: Patrick Emojong
S fasted,” *says* Patrick | speaker: Patrick Emojong
R a retired *teacher* from | person: Patrick Emojong | place: Amukura
E Crime | who *lost* his | asserted | patient: Patrick Emojong
E Legal | is *helping* the | asserted | agent: Kituo cha Sheria | patient: the victims
E Legal | victims to *sue* under | planned | agent: the victims
L leads | subject: Kevin Wanyama Ouma | object: Bright Horizons Global Recruiters
L partOf | subject: Serious Crimes Unit | object: DCI
L locatedIn | subject: High Commission of Canada | object: Gigiri

# NIGERIAN STARTUP MONIEPOINT BUYS KENYAN MICROFINANCE BANK
E Business | MONIEPOINT *BUYS* KENYAN | asserted | agent: MONIEPOINT | patient: KENYAN MICROFINANCE BANK
E Business | has *acquired* 78 | asserted | again | agent: Moniepoint | patient: 78 percent of Sumac Microfinance Bank
E Business | first *purchase* in | asserted | again | agent: Moniepoint | place: East Africa
E Legal | after *approval* by | asserted | agent: Competition Authority of Kenya | agent: Central Bank of Kenya
E Publication | not *disclosed* | denied | patient: The value
S people *told* TechCabal | speaker: two people
E Business | Moniepoint, *founded* as | asserted | patient: Moniepoint | place: Lagos | time: in 2015
S here,” *said* Tosin | speaker: Tosin Davies
R *chief executive* | person: Tosin Davies | organization: Moniepoint
E Appointment | has *hired* Joyce | asserted | agent: He | patient: Joyce Muthoni-Kibaki
E Business | to *run* the unit | planned | agent: Joyce Muthoni-Kibaki | patient: the unit
S Association *welcomed* the | speaker: Kenya Bankers Association
E Business | to *buy* Kopo | asserted | patient: Kopo Kopo | time: in 2023
E Business | had *failed* in | asserted | again | patient: An attempt | time: in 2023
S firm *says* it | speaker: The Nigerian firm
E Business | it will *keep* all | planned | agent: it | patient: all 45 staff | place: Westlands | place: Nakuru | place: Kitengela | source: The Nigerian firm
E Business | and *build* an | planned | agent: it | patient: an engineering hub | place: Konza | source: The Nigerian firm
L leads | subject: Tosin Davies | object: Moniepoint
L ownerOf | subject: Moniepoint | object: Sumac Microfinance Bank
L headquarteredIn | subject: Moniepoint | object: Nigeria

# Equatorial Guinea wins islands dispute with Gabon in The Hague
E Legal | Guinea *wins* islands | asserted | agent: Equatorial Guinea | patient: islands dispute | place: The Hague
E Legal | islands *dispute* with | asserted | agent: Equatorial Guinea | patient: Gabon
E Legal | *ruled* Monday | asserted | again | agent: The United Nations' top court | time: Monday
E Legal | *ending* a quarrel | asserted | agent: The United Nations' top court | patient: a quarrel
E Legal | a *quarrel* with | asserted | again | patient: Gabon
E Legal | *found* that the | asserted | again | agent: International Court of Justice
E Other | Conga *passed* from | reported | patient: Mbanié | patient: Cocotiers | patient: Conga | origin: Spain | time: at independence in 1968 | source: International Court of Justice
E Other | at *independence* in | reported | time: in 1968 | source: International Court of Justice
E Legal | It *dismissed* the | asserted | agent: It | patient: Bata Convention
R Gabonese *delegate* Édith | person: Édith Mba
S Mba *said* her | speaker: Édith Mba
E Culture | *interrupted* a soap | asserted | agent: TVGE | patient: a soap opera | place: Malabo
R *Lawyer* Domingo | person: Domingo Mba Nchama
S Nchama *told* reporters | speaker: Domingo Mba Nchama
E Military | has *kept* a | asserted | agent: Gabon | patient: a handful of gendarmes | place: Mbanié | time: since 1972
E Legal | now *draw* a | planned | agent: The neighbors | patient: a maritime line
E Business | which *left* Equatorial | asserted | agent: ExxonMobil | patient: Zafiro field | time: last year
L partOf | subject: International Court of Justice | object: United Nations
L locatedIn | subject: Zafiro field | object: Equatorial Guinea

# Locust scouts on camels guard Danakil fringe
E Investigation | camels *guard* Danakil | asserted | agent: Locust scouts | patient: Danakil fringe
E Investigation | now *patrol* the | asserted | again | agent: Thirty camel riders | patient: the edge of the Danakil Depression
E Investigation | in *search* of desert | asserted | again | patient: desert locusts
E Disaster | big *invasion*, in | asserted | time: in 2020 | place: Dire Dawa | place: Amhara
E Disaster | *cost* farmers | asserted | again | agent: The last big invasion | patient: farmers in Dire Dawa and Amhara | time: in 2020
S bush,” *said* Hanfare | speaker: Hanfare Ali Dawud
R *clan leader* whose | person: Hanfare Ali Dawud
E Investigation | scouts *found* the | asserted | agent: scouts | patient: the first hoppers | place: Logiya | time: on 2 October
E Movement | *sent* an aircraft | asserted | agent: Desert Locust Control Organization for Eastern Africa | patient: an aircraft | destination: Kombolcha
R *Entomologist* Yeneneh | person: Yeneneh Belay | organization: Samara University
S University *said* another | speaker: Yeneneh Belay
E Disaster | was *forming* in | reported | patient: another swarm | place: Yemen | source: Yeneneh Belay
E Other | Bati *beat* tins | asserted | agent: Farmers in Bati | patient: tins
E Disaster | *lost* her onions | asserted | patient: Fatuma Nur
E Disaster | “They *ate* the | reported | agent: They | patient: the leaves, the string and half of the sack | source: she
S sack,” she *said* | speaker: she
L headquarteredIn | subject: Desert Locust Control Organization for Eastern Africa | object: Nairobi
L memberOf | subject: Yeneneh Belay | object: Samara University

# Rayon Sports fined as Tour du Rwanda closes streets
E Legal | Sports *fined* as | asserted | patient: Rayon Sports
E Sport | as *Tour du Rwanda* closes | asserted
E Other | Rwanda *closes* streets | asserted | agent: Tour du Rwanda | patient: streets
E Legal | were *fined* Frw2 | asserted | again | agent: Rwanda Premier League | patient: Rayon Sports | time: on Tuesday
E Movement | for *arriving* 40 | asserted | agent: Rayon Sports | destination: Kigali Pelé Stadium | time: 40 minutes late
S club *say* that | speaker: the club
E Sport | the *Tour du Rwanda* was | reported | again | source: the club
E Movement | bus *met* the | reported | agent: Our bus | patient: the peloton | place: Nyabugogo | source: Claver Ngabonziza
S Belgian?” *asked* spokesperson | speaker: Claver Ngabonziza
R *spokesperson* Claver | person: Claver Ngabonziza | organization: Rayon Sports
E Sport | winners of the *match* by | asserted | agent: APR FC
E Sport | *goal*, refused | asserted | agent: Djibril Ouédraogo-Kaboré
S *refused* to comment | speaker: APR FC
E Sport | *Stage* five | asserted | origin: Rusizi | destination: Huye
E Sport | was *won* by | asserted | agent: Natnael Ghebremedhin | patient: Stage five of the race
E Sport | *keeps* the mountains | asserted | agent: Vainqueur Hakizimana | patient: the mountains jersey
R *president* Samson | person: Samson Ndayisaba | organization: Ferwacy
S Ndayisaba *assured* that | speaker: Samson Ndayisaba
E Sport | Saturday's *finish* on | planned | place: Mur de Kigali | time: Saturday | source: Samson Ndayisaba
S Times *understands* that | speaker: The New Times
E Sport | will *move* two | planned | agent: the league | patient: two fixtures | destination: Bugesera | source: The New Times
L memberOf | subject: Claver Ngabonziza | object: Rayon Sports
L memberOf | subject: Natnael Ghebremedhin | object: XDS Astana
L memberOf | subject: Vainqueur Hakizimana | object: Team Amani
L leads | subject: Samson Ndayisaba | object: Ferwacy

# Health minister: Mpox jabs reach Kinshasa's markets
E Health | *jabs* reach | asserted | place: Kinshasa
E Health | *Vaccination* against | asserted | again | time: on Thursday
E Health | was *extended* on | asserted | again | patient: Vaccination | beneficiary: vendors | beneficiary: motorcycle taxi riders | place: Marché Central | place: Masina | place: Kimbanseke | time: on Thursday
R *Public health minister* Célestin | person: Célestin Lufuluabo
E Health | *received* the first | asserted | patient: Célestin Lufuluabo | instrument: the first dose of LC16
E Business | vaccine *given* by | asserted | agent: Japan | patient: a vaccine
S *told* the crowd | speaker: Célestin Lufuluabo
S *says* that cases | speaker: Africa Centres for Disease Control and Prevention
E Health | cases *fell* by | reported | patient: cases | time: since June | source: Africa Centres for Disease Control and Prevention
S but *warned* about | speaker: Africa Centres for Disease Control and Prevention
E Health | first *appeared* in | asserted | patient: the clade Ib strain | place: Kamituga
R a *virologist* at | person: Sylvain Ilunga-Mbala | organization: National Institute of Biomedical Research
S *asked* for cold | speaker: Sylvain Ilunga-Mbala
R A *fish seller*, Mama | person: Bijou
E Movement | *hid* behind | asserted | agent: Bijou
E Agreement | they *promised* a | reported | agent: they | patient: a mosquito net | time: Last time | source: she
S she *grumbled* | speaker: she
L memberOf | subject: Sylvain Ilunga-Mbala | object: National Institute of Biomedical Research
L within | subject: Masina | object: Kinshasa
L within | subject: Kamituga | object: South Kivu

# ASUU begins two-week warning strike
E Protest | ASUU *begins* two-week | asserted | agent: ASUU | patient: two-week warning strike
E Protest | were *grounded* in | asserted | patient: Academic activities | place: public universities | time: on Monday
E Protest | warning *strike* over | asserted | again | agent: Academic Staff Union of Universities | time: on Monday
E Agreement | 2009 *agreement* | asserted | time: 2009
E Culture | Ojo, *taught* behind | reported | agent: Some lecturers of Lagos State University | place: behind closed doors | source: our correspondent
S correspondent *observed* | speaker: our correspondent
R ASUU *President*, Prof | person: Christopher Dung | organization: ASUU
R *Prof.* Christopher | person: Christopher Dung
E Meeting | at a *briefing* in | asserted | agent: Christopher Dung | place: Gwagwalada
S Gwagwalada, *accused* the | speaker: Christopher Dung
R the *Minister of Education*, Dr | person: Tunji Fox
E Meeting | of “*negotiating* on | alleged | agent: Tunji Fox | source: Christopher Dung
E Other | *gave* both parties | asserted | agent: National Association of Nigerian Students | patient: both parties | time: seven days
E Protest | would *block* the | planned | agent: it | patient: Third Mainland Bridge | patient: the Lokoja road
E Agreement | *promised* solidarity | asserted | agent: SSANU | agent: NASU | patient: solidarity
E Legal | has *invoked* the | asserted | agent: Fox | patient: the no-work-no-pay rule
E Business | We've *paid* the | reported | agent: We | patient: the Earned Academic Allowances | source: he
S Allowances,” he *said* | speaker: he
E Other | *ordered* Vice-Chancellors | asserted | agent: National Universities Commission | patient: Vice-Chancellors
E Other | to *compile* attendance | planned | agent: Vice-Chancellors | patient: attendance
L leads | subject: Christopher Dung | object: ASUU

# Row over remains of Herero leader in Bremen museum
E Other | *Row* over | asserted | place: Bremen museum
S Authority has *asked* a | speaker: Ovaherero Traditional Authority
E Other | to *hand over* a | planned | agent: a museum | patient: a skull | patient: a beaded apron | place: Bremen
S that, it *says*, belonged | speaker: it
E Death | chief *killed* at | asserted | patient: a chief | place: Ohamakari | time: in 1904
S does not *deny* that | speaker: Übersee-Museum
E Crime | items *taken* from | asserted | patient: items | origin: German South West Africa
S but *doubts* the | speaker: Übersee-Museum
R *Paramount Chief* Hoze | person: Hoze Katjiuongua
S Katjiuongua *told* The | speaker: Hoze Katjiuongua
E Other | The *dispute* complicates | asserted | again
E Agreement | Joint *Declaration*, in | asserted | agent: Berlin
S Berlin *acknowledged* genocide | speaker: Berlin
E Attack | acknowledged *genocide* against | asserted | patient: Herero | patient: Nama
E Agreement | and *offered* €1.1bn | asserted | agent: Berlin | patient: €1.1bn | time: over 30 years
S too, *rejects* it | speaker: Nama Traditional Leaders Association
R *Historian* Werner | person: Werner Bause | organization: University of Namibia
S *suggests* a DNA | speaker: Werner Bause
R *Ambassador* Jochen | person: Jochen Lang
S Lang *said* he | speaker: Jochen Lang
R Kahitjene, the *chief*, plans | person: Kahitjene
E Culture | a *ceremony* in | planned | agent: The family of Kahitjene | place: Okakarara | time: on Heroes' Day
L memberOf | subject: Werner Bause | object: University of Namibia
L leads | subject: Hoze Katjiuongua | object: Ovaherero Traditional Authority
L locatedIn | subject: Übersee-Museum | object: Bremen

# Drug Peddlers Use Drones to Supply Kamiti, MPs Told
E Crime | Drones to *Supply* Kamiti | reported | agent: Drug Peddlers | patient: Kamiti | instrument: Drones
E Crime | *receive* bhang | reported | again | agent: Inmates at Kamiti Maximum Security Prison | patient: bhang | patient: phones | instrument: drone
E Meeting | Security *heard* on | asserted | agent: Committee on Administration and Internal Security | time: on Thursday
R *Commissioner-General* Julius | person: Julius Mwiti Mbogori | organization: Kenya Prisons Service
S Mbogori *asked* for | speaker: Julius Mwiti Mbogori
E Movement | “They *come* at | reported | again | agent: They | time: at 3am | place: Kahawa West | source: he
S catapults,” he *told* the | speaker: he
R West *MP* Joel | person: Joel Koshal | place: Narok West
R Saboti *MP* Edwin | person: Edwin Luyai | place: Saboti
E Crime | mobile money *con* from | alleged | agent: a gang | place: Block G | source: Edwin Luyai
R *Prisons PS* Salome | person: Salome Muhia
S Muhia *replied* that | speaker: Salome Muhia
E Appointment | been *interdicted* | reported | patient: 19 warders | source: Salome Muhia
E Crime | similar *plot* was | asserted | place: Shimo la Tewa | place: Naivasha
E Investigation | was *foiled* at | asserted | patient: A similar plot | place: Shimo la Tewa | place: Naivasha
S Authority *says* that | speaker: Kenya Civil Aviation Authority
E Legal | has *applied* to | denied | agent: nobody | source: Kenya Civil Aviation Authority
S to *remind* members | speaker: Kenya National Commission on Human Rights
L leads | subject: Julius Mwiti Mbogori | object: Kenya Prisons Service
L partOf | subject: Committee on Administration and Internal Security | object: National Assembly
L leads | subject: Joel Koshal | object: Committee on Administration and Internal Security
L within | subject: Shimo la Tewa | object: Mombasa

# Mozambique gas: TotalEnergies lifts force majeure
E Business | TotalEnergies *lifts* force | asserted | agent: TotalEnergies | patient: force majeure
S has *told* the | speaker: TotalEnergies
E Business | is *lifting* the | reported | again | agent: it | patient: the force majeure | source: TotalEnergies
E Business | majeure *declared* at | asserted | patient: force majeure | place: Afungi
E Attack | 2021 *attack* on | asserted | patient: Palma | time: 2021
R *country chair*, Étienne | person: Étienne Rabourdin | organization: TotalEnergies
E Other | *signed* the letter | reported | agent: Étienne Rabourdin | patient: the letter | source: Notícias
S *according* to Notícias | speaker: Notícias
E Business | Work *stopped* when | asserted | patient: Work
E Attack | *overran* Palma | asserted | again | agent: fighters | patient: Palma
E Death | *killing* hundreds | asserted | agent: fighters | patient: hundreds
E Military | have *held* the area | asserted | agent: Rwandan troops | patient: the area
E Attack | *raids* continue | asserted | place: Cabo Delgado | place: Macomia | place: Mocímboa da Praia
E Other | “We *lost* our | reported | agent: We | patient: our machambas | source: Awa Ntumuke
S watchman?” *asked* Awa | speaker: Awa Ntumuke
R (CDD) *director* Hélder | person: Hélder Macuácua | organization: Centro para Democracia e Direitos Humanos
S Macuácua *called* for | speaker: Hélder Macuácua
E Business | *renewed* a loan | asserted | agent: U.S. Export-Import Bank | patient: a loan of $4.7bn
L leads | subject: Hélder Macuácua | object: CDD
L memberOf | subject: Étienne Rabourdin | object: TotalEnergies
L within | subject: Macomia | object: Cabo Delgado
L within | subject: MAPUTO | object: Mozambique

# SEE WHO IS NEW ZRA BOSS
R Lusaka *lawyer* Prudence | person: Prudence Hamoonga | place: Lusaka
E Appointment | been *appointed* Commissioner | asserted | patient: Prudence Hamoonga
R appointed *Commissioner General* of | person: Prudence Hamoonga | organization: Zambia Revenue Authority
R The *Secretary* to the | person: Oliver Chitembo | organization: Cabinet
S *announced* the appointment | speaker: Oliver Chitembo
E Appointment | the *appointment* yesterday | asserted | again
E Business | She *led* compliance | asserted | agent: She | patient: compliance | place: Kansanshi
E Other | *returned* a Christmas | asserted | agent: she | patient: a Christmas goat
R *chapter head* Priscilla | person: Priscilla Chansa | organization: Transparency International Zambia
S Chansa *called* it | speaker: Priscilla Chansa
R *member of Parliament* for | person: Brighton Kafula | place: Lunte
S Kafula, *said* | speaker: Brighton Kafula
E Appointment | *goes* to Pretoria | planned | agent: Lloyd Tonga | destination: Pretoria
R *High Commissioner* | person: Lloyd Tonga | place: Pretoria
E Business | *collected* K105bn | asserted | agent: ZRA | patient: K105bn | time: last year
E Business | to *repay* the | planned | agent: ZRA | patient: the Eurobond
E Agreement | under the *deal* with | asserted | patient: Paris Club
L leads | subject: Prudence Hamoonga | object: ZRA
L leads | subject: Priscilla Chansa | object: Transparency International Zambia
L memberOf | subject: Brighton Kafula | object: Patriotic Front
L ownerOf | subject: First Quantum Minerals | object: Kansanshi
L within | subject: Kansanshi | object: Solwezi

# Chieftaincy clash leaves Bawku under curfew, again
E Attack | Chieftaincy *clash* leaves | asserted | place: Bawku
E Legal | under *curfew*, again | asserted | place: Bawku
E Legal | *re-imposed* a | asserted | again | agent: Ministry of the Interior | patient: a 4pm-to-6am curfew | place: Bawku Municipality
E Attack | after *gunshots* disturbed | asserted | again | place: Bawku Municipality
E Attack | *disturbed* a market | asserted | agent: gunshots | patient: a market day
E Meeting | the *mediation* by | asserted | agent: the Otumfuo
E Meeting | have *won* | reported | agent: Kusasi | agent: Mamprusi | source: Bawku factions
S both *claim* to | speaker: Bawku factions
R *Interior Minister* Mubarak | person: Mubarak Salifu
S Salifu *said* in | speaker: Mubarak Salifu
E Legal | were *banned* from | reported | patient: all men in smocks | source: Mubarak Salifu
E Legal | The *ban* affects | asserted | again | patient: motorbikes
R A *trader*, Hajia | person: Memunatu Abugri
S Abugri, *told* Citi | speaker: Memunatu Abugri
E Movement | *turned* at Cinkassé | reported | agent: onion lorries | place: Cinkassé | source: Memunatu Abugri
S tribe,” she *said* | speaker: she
S Forces *deny* shooting | speaker: Ghana Armed Forces
E Attack | deny *shooting* at | denied | agent: Ghana Armed Forces | patient: a VVIP bus | place: Walewale road | source: Ghana Armed Forces
R Catholic *Bishop* Linus | person: Linus Anaba | place: Navrongo-Bolgatanga
S *called* for three | speaker: Linus Anaba
E Publication | *recorded* eleven | asserted | agent: WANEP | patient: eleven incidents | time: since Damba
L within | subject: Bawku Municipality | object: Upper East Region

# Comoros volcano watchers get a satellite of their own
E Science | watchers *get* a | asserted | agent: Comoros volcano watchers | patient: a satellite of their own
E Science | will *receive* images | planned | agent: Scientists | patient: images
E Science | satellite *launched* on | asserted | patient: a shoebox-sized satellite | place: Vandenberg Space Force Base | time: on Friday
E Science | was *built* by | asserted | agent: eleven students | patient: KMR-1
E Science | *carried* it with | asserted | again | agent: A Falcon 9 rocket | patient: it
E Other | “It was *born* in | reported | patient: It | place: a school with no lift | source: Nadjma Soilihi-Mzé
S lift,” *said* project | speaker: Nadjma Soilihi-Mzé
R *project leader* Nadjma | person: Nadjma Soilihi-Mzé
E Disaster | *Eruptions* in 2005 | asserted | time: in 2005 and 2007
E Disaster | *covered* the island | asserted | again | agent: Eruptions | patient: the island
E Disaster | and *spoiled* water | asserted | agent: Eruptions | patient: water cisterns
S *joked* its head | speaker: Hamidi Bacar
R its *head*, Hamidi | person: Hamidi Bacar | organization: Karthala Volcano Observatory
E Other | Cairo *helped* | asserted | agent: NASA | agent: French Development Agency | agent: African Space Agency
E Disaster | Mayotte, *hit* by | asserted | agent: Cyclone Chido | patient: Mayotte
E Disaster | by *Cyclone Chido* | asserted | again | place: Mayotte
S Soilihi *said* | speaker: Soilihi
E Culture | pupils *watched* the | asserted | agent: pupils | patient: the launch | place: Mutsamudu
E Science | watched the *launch* at | asserted | again
L leads | subject: Hamidi Bacar | object: Karthala Volcano Observatory
L locatedIn | subject: Mount Karthala | object: Grande Comore
L locatedIn | subject: Vandenberg Space Force Base | object: California
L headquarteredIn | subject: African Space Agency | object: Cairo
L within | subject: Mutsamudu | object: Anjouan

# Commoner king versus the mall: Phokeng residents want their river back
E Business | proposed *extension* of | planned | patient: a shopping mall | place: Phokeng
E Other | has *pitted* residents | asserted | agent: A proposed extension | patient: residents of Phokeng
E Legal | *approved* the plan | asserted | agent: Royal Bafokeng Nation | patient: the plan | time: in March
E Business | would *put* 60 | planned | again | agent: It | patient: 60 shops | patient: a Woolworths | place: the bank of the Hex River
E Culture | was *baptised* there | reported | agent: the Lutherans | patient: My grandfather | source: Kgosi Diale
S Lutherans,” *said* Kgosi | speaker: Kgosi Diale
R a retired *shaft steward* whose | person: Kgosi Diale
S he *points out* | speaker: he
R *spokesperson* Oupa | person: Oupa Mothibe | organization: RBN
S Mothibe *said* an | speaker: Oupa Mothibe
E Investigation | impact *assessment* was | reported | source: Oupa Mothibe
E Protest | *marched* together | asserted | agent: AfriForum's local branch | agent: South African Communist Party | time: on Human Rights Day
E Legal | will *hear* objections | planned | agent: Rustenburg Local Municipality | patient: objections | place: Rustenburg Civic Centre | time: on 9 May
E Legal | hasn't *issued* a | denied | agent: Department of Water and Sanitation | patient: a licence
L memberOf | subject: Oupa Mothibe | object: RBN
L locatedIn | subject: Rustenburg Civic Centre | object: Rustenburg

# TWO KISII MCAS ARRESTED OVER ASSEMBLY BRAWL
E Arrest | MCAS *ARRESTED* OVER | asserted | patient: TWO KISII MCAS
E Attack | ASSEMBLY *BRAWL* | asserted
E Arrest | Wednesday *arrested* two | asserted | again | agent: Detectives | patient: two members of the Kisii County Assembly | time: on Wednesday
E Attack | after a *brawl* in | asserted | again
E Crime | was *broken* in | asserted | patient: the mace
E Injury | *lost* a tooth | asserted | patient: a sergeant-at-arms
E Movement | were *taken* to | asserted | patient: Wycliffe Ombati | patient: Dorcas Bosibori | destination: Kisii Central Police Station
E Protest | supporters *sang* until | asserted | agent: supporters | place: Kisii Central Police Station | time: until dusk
E Attack | The *fracas* began | asserted | again
R *Speaker* Philemon | person: Philemon Oeri | organization: Kisii County Assembly
E Legislation | Oeri *declined* to | asserted | agent: Philemon Oeri | patient: a motion
E Legal | to *impeach* the | planned | patient: the Finance executive
E Attack | mace *flew* like | reported | again | patient: The mace | source: Henry Abere
S arrow,” *said* Majority | speaker: Henry Abere
R *Majority Leader* Henry | person: Henry Abere | organization: Wiper
R *Police Commander* Kipruto | person: Kipruto Bii | place: Kisii County
S Bii *said* the | speaker: Kipruto Bii
E Legal | would be *charged* with | planned | patient: the pair | source: Kipruto Bii
E Crime | malicious *damage* | alleged | agent: the pair
S Assemblies Forum *called* for | speaker: County Assemblies Forum
R *Governor* Evans | person: Evans Aroko
E Meeting | diaspora *meeting*, said | asserted | agent: Evans Aroko | place: Washington, DC
S meeting, *said* soapstone | speaker: Evans Aroko
E Business | would *make* a | planned | agent: soapstone carvers | patient: a stronger mace | place: Tabaka | source: Evans Aroko
L memberOf | subject: Wycliffe Ombati | object: Kisii County Assembly
L memberOf | subject: Dorcas Bosibori | object: Kisii County Assembly
L memberOf | subject: Henry Abere | object: Wiper

# MTN fined in Benin over masts on school roofs
E Legal | MTN *fined* in | asserted | patient: MTN | place: Benin
E Legal | has *fined* the | asserted | again | agent: Benin's telecoms watchdog | patient: the local unit
E Crime | for *erecting* antennas | asserted | agent: the local unit | patient: antennas | place: Abomey-Calavi
S (ARCEP) *said* no | speaker: Autorité de régulation des communications électroniques et de la poste
E Legal | been *sought* for | denied | patient: permit | source: Autorité de régulation des communications électroniques et de la poste
R *chief executive* Uche | person: Uche Sanni | organization: MTN Benin
S Sanni *apologised* and | speaker: Uche Sanni
S and *blamed* a | speaker: Uche Sanni
S masts, he *said* | speaker: he
E Business | would *come down* before | planned | patient: The masts | time: before the January holiday for Vodun | source: he
R a *teacher*, Romuald | person: Romuald Hounkpatin
S Hounkpatin, *said* with | speaker: Romuald Hounkpatin
E Investigation | is *looking* into | asserted | agent: The regulator | patient: Moov Africa
E Business | *launched* 5G | asserted | agent: Celtiis | patient: 5G | place: Porto-Novo | time: last month
E Legal | had *complained* to | reported | agent: The consumers' league | patient: ARCEP | place: Parakou | place: Natitingou | source: La Nation
S La Nation *reported* | speaker: La Nation
L leads | subject: Uche Sanni | object: MTN Benin
L partOf | subject: MTN Benin | object: MTN
L within | subject: COTONOU | object: Benin

# Hearts Sack Ouattara After One Win in Nine
E Appointment | Hearts *Sack* Ouattara | asserted | agent: Hearts | patient: Ouattara
E Sport | One *Win* in | asserted | agent: Hearts
E Appointment | *parted* ways | asserted | again | agent: Accra Hearts of Oak | patient: Lassina Ouattara
R Ivorian *coach*, Lassina | person: Lassina Ouattara | organization: Accra Hearts of Oak
E Sport | goalless *draw* with | asserted | patient: Bechem United | time: Sunday
S terse *statement*, the | speaker: Kwasi Agbenyega
R *board chairman*, Togbe | person: Kwasi Agbenyega | organization: Accra Hearts of Oak
S *thanked* him | speaker: Kwasi Agbenyega
E Appointment | and *named* Desmond | asserted | agent: Kwasi Agbenyega | patient: Desmond Laryea
R as *caretaker* | person: Desmond Laryea | organization: Accra Hearts of Oak
E Sport | have *beaten* only | asserted | again | agent: Hearts | patient: Karela | time: since the opening day
E Sport | were *knocked* out | asserted | agent: Attram De Visser | patient: Hearts
R *Striker* Rauf | person: Rauf Tahiru
E Sport | not *scored* since | denied | agent: Rauf Tahiru
S coach *told* Asempa | speaker: the coach
E Sport | *lead* Medeama | asserted | agent: Asante Kotoko | patient: Medeama
E Sport | Hearts *visit* Nations | planned | agent: Hearts | patient: Nations FC | place: Abrankese | time: on Wednesday
E Meeting | will *meet* at | planned | agent: National Chapters Committee | place: Accra Sports Stadium
L leads | subject: Kwasi Agbenyega | object: Accra Hearts of Oak
L memberOf | subject: Rauf Tahiru | object: Hearts

# Kampala traders reopen shops after three-day EFRIS protest
E Business | traders *reopen* shops | asserted | agent: Kampala traders | patient: shops | place: Kampala
E Protest | EFRIS *protest* | asserted | agent: Kampala traders | time: three-day
E Business | Kampala *reopened* on | asserted | again | patient: Shops in downtown Kampala | time: on Friday
E Protest | traders *suspended* a | asserted | agent: traders | patient: a three-day protest
E Protest | three-day *protest* against | asserted | again | agent: traders
E Agreement | *agreed* to the | asserted | agent: Leaders of the Kampala City Traders Association | patient: the truce | place: State House, Entebbe
E Meeting | they *drank* a | asserted | agent: they | patient: a lot of tea | place: State House, Entebbe
E Agreement | and *obtained* a | asserted | agent: they | patient: a committee | place: State House, Entebbe
R Kacita *spokesman*, said | person: Hakim Walakira | organization: Kacita
S spokesman, *said* that | speaker: Hakim Walakira
E Legal | be *collected* until | planned | patient: fines under EFRIS | time: until July | source: Hakim Walakira
R *commissioner general*, Juliet | person: Juliet Opio | organization: Uganda Revenue Authority
S Opio, *said* the | speaker: Juliet Opio
E Agreement | “They *promised*. | reported | agent: They | source: Mariam Nalule
S bitter,” *said* Hajati | speaker: Mariam Nalule
E Business | had *lost* Shs30b | reported | agent: Business at Owino | patient: Shs30b | source: Private Sector Foundation Uganda
S *according* to Private | speaker: Private Sector Foundation Uganda
E Protest | *Protests* spread | asserted | again | place: Mbarara | place: Masaka | place: Lira
E Other | who *split* from | asserted | agent: Charles Nsereko | origin: Kacita | time: in 2023
E Business | to *form* FUTA | asserted | agent: Charles Nsereko | patient: FUTA | time: in 2023
S FUTA, *called* the | speaker: Charles Nsereko
E Agreement | called the *deal* a | asserted | again
L memberOf | subject: Hakim Walakira | object: Kacita
L leads | subject: Juliet Opio | object: Uganda Revenue Authority
L founderOf | subject: Charles Nsereko | object: FUTA

# EAC: Regional court says Burundi must pay jailed trader
S Regional court *says* Burundi | speaker: Regional court
E Legal | must *pay* jailed | planned | agent: Burundi | patient: jailed trader
E Arrest | *jailed* trader | asserted | patient: trader
E Legal | has *ordered* Burundi | asserted | agent: East African Court of Justice | patient: Burundi
E Legal | to *pay* US$60,000 | planned | again | agent: Burundi | patient: US$60,000 | beneficiary: a coffee trader
R a *coffee trader*, Marc | person: Marc Nahimana
E Arrest | *detained* without | asserted | again | patient: Marc Nahimana | time: for 400 days
R *Principal Judge* Joachim | person: Joachim Kitundu | organization: First Instance Division
S Kitundu, *said* that | speaker: First Instance Division
E Arrest | the *arrest* in | reported | again | agent: National Intelligence Service | place: Ngozi | source: First Instance Division
E Crime | *violated* Articles | reported | agent: the arrest | patient: Articles 6(d) and 7(2) of the Treaty | source: First Instance Division
E Other | *followed* the ruling | asserted | agent: Nahimana | patient: the ruling | place: Kasulu
E Legal | the *ruling* by | asserted | again
S customs,” he *said* | speaker: he
S *called* it a | speaker: Pan African Lawyers Union
R *State attorney* Diomède | person: Diomède Vyizigiro
S Vyizigiro *said* Gitega | speaker: Diomède Vyizigiro
E Legal | would *lodge* an | planned | agent: Gitega | patient: an appeal | source: Diomède Vyizigiro
E Business | have not *paid* their | denied | agent: South Sudan | agent: DR Congo | patient: their dues | source: Agnes Mutiso
R *Secretary-General* Agnes | person: Agnes Mutiso | organization: East African Community
S Mutiso *told* the | speaker: Agnes Mutiso
L leads | subject: Agnes Mutiso | object: East African Community
L memberOf | subject: Joachim Kitundu | object: First Instance Division
L partOf | subject: First Instance Division | object: East African Court of Justice
L within | subject: ARUSHA | object: Tanzania

# South Sudan: Barge with food aid sunk near Malakal
E Accident | aid *sunk* near | asserted | patient: Barge with food aid | place: Malakal
E Disaster | by *floods* sank | reported | source: World Food Programme
E Accident | *sank* in the | reported | again | patient: A barge | place: White Nile | source: World Food Programme
E Accident | *hitting* a submerged | reported | agent: A barge | patient: a submerged wreck | source: World Food Programme
S Programme *said* on | speaker: World Food Programme
E Rescue | *swam* ashore | asserted | agent: All 14 crew members
R *Captain* James | person: James Gatluak Puoch
S Puoch *told* Radio | speaker: James Gatluak Puoch
E Movement | been *sailing* without | reported | agent: he | source: James Gatluak Puoch
R *information minister* Simon | person: Simon Deng Aban | place: Upper Nile
S Aban *said* that | speaker: Simon Deng Aban
S SPLM-IO *blamed* the | speaker: SPLM-IO
E Other | not *marking* it | alleged | agent: South Sudan People's Defence Forces | patient: it | source: SPLM-IO
S Fangak, *said* | speaker: Nyakuoth Tut
E Investigation | *found* one child | asserted | agent: Doctors of Medair | patient: one child in four
E Business | *built* a dyke | asserted | agent: UNMISS troops | patient: a dyke | place: Bentiu
S Commission *asked* Juba | speaker: Relief and Rehabilitation Commission
S Juba *asked* Norway | speaker: Juba
L within | subject: Malakal | object: South Sudan

# Tomato trail: Fellowship for reporter who exposed a poison
E Publication | who *exposed* a | asserted | agent: reporter | patient: a poison
R *journalist* Zanele | person: Zanele Fisher
E Culture | has *won* a | asserted | agent: Zanele Fisher | patient: a fellowship | place: Wits University
E Publication | a *series* that | asserted | again | agent: Zanele Fisher
E Investigation | that *traced* a | asserted | agent: a series | patient: a box of tomatoes | origin: Mooketsi | destination: Diepsloot
E Publication | three *articles* in | asserted | again | agent: Her | place: Mail & Guardian
S Guardian *showed* that | speaker: Her three articles
E Business | was *sold* on | reported | patient: a pesticide | source: Her three articles
E Death | children *died* in | asserted | patient: children | place: Naledi | place: Soweto | time: in 2024
E Legislation | cabinet *agreed* to | asserted | agent: cabinet
E Legislation | to *ban* it | planned | agent: cabinet | patient: it
S accident,” *said* Fisher | speaker: Fisher
S *commended* her | speaker: The judges
E Other | she *slept* in | asserted | agent: she | place: trucks | place: City Deep
E Legal | had *complained* to | asserted | agent: CropLife South Africa | patient: Press Council
E Legal | and *lost* | asserted | agent: CropLife South Africa
L memberOf | subject: Lerato Maseko | object: Wits Centre for Journalism
L memberOf | subject: Sne Dube | object: GroundUp
L within | subject: Naledi | object: Soweto

# Kaduna residents relish return of Hausa opera after 30 years
E Culture | *return* of Hausa | asserted | patient: Hausa opera | place: Kaduna | time: after 30 years
E Culture | *went* up again | asserted | again | patient: the curtains | place: General Hassan Usman Katsina House | time: on Thursday
E Culture | the *opera* Gimbiya | asserted | again
R The *director*, Halima | person: Halima Garba-Sule
E Culture | *assembled* 46 | asserted | agent: Halima Garba-Sule | patient: 46 singers | patient: an orchestra
R *Soprano* Joy | person: Joy Audu
E Culture | *sang* the queen | asserted | agent: Joy Audu | patient: the queen
E Culture | *played* her general | asserted | agent: Mustapha Zaria | patient: her general
S Garba-Sule *said* | speaker: Garba-Sule
R *Commissioner for Culture*, Ben | person: Ben Maigari Bako
S *announced* that | speaker: Ben Maigari Bako
E Business | would *fund* a | planned | agent: Bank of Industry | patient: a tour | source: Ben Maigari Bako
E Culture | a *tour* to | planned | place: Jos | place: Sokoto | place: Niamey | source: Ben Maigari Bako
E Meeting | *sent* a delegation | asserted | agent: Emirate Council of Zazzau | patient: a delegation
E Culture | *recorded* the show | asserted | agent: Trust TV | patient: the show
R *Scholar* Lawal | person: Lawal Kurfi | organization: Ahmadu Bello University
S *complained* that | speaker: Lawal Kurfi
E Culture | but *clapped* | asserted | agent: Lawal Kurfi
L memberOf | subject: Lawal Kurfi | object: Ahmadu Bello University
L within | subject: General Hassan Usman Katsina House | object: Kaduna

# Marine park off Pemba bans spear guns
E Legal | Pemba *bans* spear | asserted | agent: Marine park | patient: spear guns
E Legal | has *banned* spear | asserted | again | agent: Marine Parks and Reserves Unit | patient: spear guns and ring nets | place: Pemba Channel Conservation Area
E Death | the *deaths* of | asserted | patient: two whale sharks
S Kojani *say* that | speaker: Fishermen from Wete and Kojani
S Ramadans,” *said* Omar | speaker: Omar Khamis Faki
R a *captain* with | person: Omar Khamis Faki
R *Blue Economy and Fisheries minister* | person: Shaaban Othman Mussa | place: Zanzibar
S Mussa, *said* that | speaker: Shaaban Othman Mussa
E Movement | would *arrive* soon | planned | patient: patrol boats | origin: Sweden | time: soon | source: Shaaban Othman Mussa
E Business | *closed* their reef | asserted | agent: women | patient: their reef | place: Tumbe | time: for three months
E Business | *doubled* the catch | asserted | agent: women | patient: the catch
R Their *leader*, Bi | person: Asha Hamad

# Togolese opposition radio taken off air
E Legal | radio *taken* off air | asserted | patient: Togolese opposition radio
E Legal | Wednesday *suspended* Radio | asserted | again | agent: Togo's media regulator | patient: Radio Taxi FM | time: on Wednesday
E Culture | over a *programme* in | asserted | agent: Radio Taxi FM
E Meeting | *discussed* the new | asserted | agent: listeners | patient: the new constitution
S (HAAC) *said* the | speaker: High Authority for Audiovisual and Communication
R the *host*, Bonéro | person: Bonéro Akakpo | organization: Radio Taxi FM
E Other | callers “*attack* the | alleged | agent: callers | patient: the dignity of institutions | source: High Authority for Audiovisual and Communication
S caller *asked* if | speaker: One caller
S Akakpo *told* RFI | speaker: Akakpo
S *called* on the African | speaker: National Alliance for Change
R Its *leader*, Jean-Pierre | person: Jean-Pierre Amegan | organization: National Alliance for Change
E Legal | been *barred* from | asserted | patient: Jean-Pierre Amegan
E Movement | from *flying* to | denied | agent: Jean-Pierre Amegan | destination: Brussels
E Publication | *ranks* the country | asserted | agent: Reporters Without Borders | patient: the country
E Protest | *hooted* in | asserted | agent: Taxi drivers | place: Bè | place: Adidogomé
E Legal | will *hear* the | planned | agent: A court in Tsévié | patient: the appeal | time: in June
E Legal | hear the *appeal* in | planned | place: Tsévié | time: in June
L leads | subject: Jean-Pierre Amegan | object: National Alliance for Change
L memberOf | subject: Bonéro Akakpo | object: Radio Taxi FM
L within | subject: Lomé | object: Togo

# Ford to build hybrid bakkies in Silverton
E Business | to *build* hybrid | planned | agent: Ford | patient: hybrid bakkies | place: Silverton
E Business | will *invest* R5.2bn | planned | agent: Ford Motor Company of Southern Africa | patient: R5.2bn | destination: its Silverton plant | place: Tshwane | source: it
E Business | to *assemble* plug-in | planned | again | agent: Ford Motor Company of Southern Africa | patient: plug-in hybrid Rangers | beneficiary: Europe | source: it
S it *announced* on | speaker: it
E Business | have *cut* shifts | asserted | agent: VW | agent: Isuzu | agent: Goodyear | patient: shifts | place: Gqeberha
S concrete,” *said* Neil | speaker: Neil Hall
R *president* for Africa | person: Neil Hall | organization: Ford Motor Company of Southern Africa | place: Africa
S *greeted* the news | speaker: National Union of Metalworkers of South Africa
R *General secretary* Castro | person: Castro Mabuza | organization: National Union of Metalworkers of South Africa
S Mabuza *asked* how | speaker: Castro Mabuza
R *trade, industry and competition minister* | person: Mondli Galela
E Agreement | *promised* a tax | asserted | agent: Mondli Galela | patient: a tax break
E Disaster | factory *flooded* in | asserted | patient: factory | place: Prospecton | time: in 2022
S Business Day *reported* | speaker: Business Day
S *denied* that it | speaker: Mercedes-Benz
E Movement | is *leaving* East | denied | agent: it | patient: East London | source: Mercedes-Benz
L memberOf | subject: Neil Hall | object: Ford Motor Company of Southern Africa
L leads | subject: Castro Mabuza | object: National Union of Metalworkers of South Africa
L within | subject: Struandale | object: Gqeberha
L within | subject: Silverton | object: Tshwane
L ownerOf | subject: Toyota South Africa | object: Prospecton

# Imam who sheltered Christians honoured in Gashish
E Rescue | who *sheltered* Christians | asserted | agent: Imam | patient: Christians
E Culture | Christians *honoured* in | asserted | patient: Imam | place: Gashish
R 88-year-old *imam* who | person: Yahaya Sabo
E Rescue | who *hid* 262 | asserted | again | agent: Yahaya Sabo | patient: 262 Christians | place: his mosque
E Attack | an *attack* on | asserted | patient: villages | place: Barkin Ladi
E Culture | been *given* the freedom | asserted | again | patient: Yahaya Sabo | place: Gashish
E Culture | *spread* their wrappers | asserted | agent: Women from Nghar and Ruku | patient: their wrappers
E Movement | to *walk* on | asserted | agent: him
R *Rev.* Dung | person: Dung Gyang | organization: Church of Christ in Nations
E Culture | *knelt* | asserted | agent: Dung Gyang
S “He *told* the gunmen | speaker: He
S the clergyman *said* | speaker: the clergyman
S *asked* only that | speaker: The imam
R *Chairman* of Barkin | person: Bature Pwajok | organization: Barkin Ladi Local Government Council
E Agreement | *promised* to call | asserted | agent: Bature Pwajok
E Meeting | to *call* the | planned | agent: Bature Pwajok | patient: Plateau State Road Maintenance Agency | time: that day
E Culture | has *made* a film | asserted | agent: Interfaith Mediation Centre | patient: a film
E Culture | *received* a religious | asserted | agent: he | patient: a religious freedom award | place: Washington | time: In 2019
L leads | subject: Bature Pwajok | object: Barkin Ladi Local Government Council
L memberOf | subject: Dung Gyang | object: Church of Christ in Nations
L locatedIn | subject: Interfaith Mediation Centre | object: Kaduna

# No sugar please: Mumias farmers dump cane at minister's gate
E Protest | farmers *dump* cane | asserted | agent: Mumias farmers | patient: cane | place: minister's gate
E Protest | *offloaded* three tractors | asserted | again | agent: Farmers from Mumias East | patient: three tractors of cane | place: Eldoret | time: on Saturday
R *Agriculture PS* Jonah | person: Jonah Kibet-Tuwei
S *saying* that no | speaker: Farmers from Mumias East
E Business | Company, *leased* to | asserted | patient: Mumias Sugar Company | beneficiary: a Ugandan investor
E Business | has *crushed* nothing | denied | agent: Mumias Sugar Company | time: since March
E Legal | of court *cases* | asserted
E Other | has *flowered* twice | reported | patient: It | source: Saulo Mukoya
R *chair* of the | person: Saulo Mukoya | organization: Kenya National Federation of Sugarcane Farmers
S branch, *said* | speaker: Saulo Mukoya
E Business | Board, *revived* by | asserted | patient: Kenya Sugar Board
E Legal | *banned* the movement | asserted | agent: Kenya Sugar Board | patient: the movement of cane | time: in July
E Legal | The *ban* hurts | asserted | again
S critics *say* | speaker: critics
E Business | been *leased* out | asserted | patient: Chemelil and Muhoroni factories | time: for 30 years
E Meeting | Kibet, *contacted* through | asserted | patient: Kibet
S aide, *said* he | speaker: Kibet
E Other | cane *weighed* and | planned | patient: the cane | source: Kibet
E Business | and *paid* for | planned | patient: the cane | source: Kibet

# OBITUARY: Gertrude Sebolelo Mokone, the teacher who typed the Freedom Songs
R the *teacher* who | person: Gertrude Sebolelo Mokone
E Culture | who *typed* the | asserted | agent: Gertrude Sebolelo Mokone | patient: the Freedom Songs
R *teacher*, typist | person: Gertrude Sebolelo Mokone
R *typist*, exile | person: Gertrude Sebolelo Mokone
R *choir mistress* | person: Gertrude Sebolelo Mokone
E Death | has *died* at | asserted | patient: Gertrude Sebolelo Mokone | place: Mamelodi
E Appointment | She *joined* the | asserted | agent: She | patient: Federation of South African Women | time: in 1954
E Protest | and *marched* to | asserted | agent: She | destination: Union Buildings | time: two years later
E Protest | *pushing* a pram | asserted | agent: She | patient: a pram
E Attack | the *Sharpeville massacre* she | asserted
E Movement | she *fled* by | asserted | agent: she | destination: Lusaka
E Appointment | *put* her at | asserted | agent: African National Congress | patient: her | place: Lusaka
E Culture | She *typed* by day | asserted | agent: She | beneficiary: Radio Freedom
E Culture | *set down* 400 | asserted | again | agent: She | patient: 400 songs
E Culture | she had *heard* in | asserted | agent: she | patient: 400 songs | place: camps
S she *told* Drum | speaker: she
R Former *president* Themba | person: Themba Dlomo
S Foundation, *said* that | speaker: Themba Dlomo
E Culture | The *funeral* will | planned | place: St Peter Claver Catholic Church | time: on Saturday
L memberOf | subject: Gertrude Sebolelo Mokone | object: Federation of South African Women
L childOf | subject: Lindiwe | object: Gertrude Sebolelo Mokone
L locatedIn | subject: University of Fort Hare | object: Alice

# ZESCO UNITED FEEL HEAT IN LUBUMBASHI
E Sport | UNITED *FEEL* HEAT | asserted | agent: ZESCO UNITED | place: LUBUMBASHI
E Sport | were *beaten* 2-0 | asserted | again | agent: TP Mazembe | patient: ZESCO United | place: Stade TP Mazembe | place: Lubumbashi | time: on Saturday
E Sport | two *goals* within | asserted | agent: Oscar Tshibangu | time: within 12 minutes
E Sport | after *errors* of | asserted | agent: Mathews Banda
R *goalkeeper* Mathews | person: Mathews Banda | organization: Zesco
S *rued* coach | speaker: Godfrey Chibale
R *coach* Godfrey | person: Godfrey Chibale
E Sport | *hit* a post | asserted | agent: Kelvin Chisenga | patient: a post
E Other | *kept* apart | asserted | agent: Police | patient: fans of Zesco and FC Lupopo
E Movement | who had *come* to | asserted | agent: fans of Zesco and FC Lupopo
E Military | of the *war*, drew | asserted
E Sport | *drew* 1-1 | asserted | agent: Al Hilal Omdurman | patient: MC Alger
E Sport | will *move* their | planned | agent: CAF | patient: their next match | destination: Benghazi
S has *protested* at | speaker: Football Association of Zambia
E Abuse | the *treatment* of | reported | patient: 200 fans | place: Kasumbalesa | source: Football Association of Zambia
E Legal | immigration *asked* for | asserted | agent: immigration | patient: yellow fever cards | place: Kasumbalesa
L memberOf | subject: Mathews Banda | object: Zesco
L leads | subject: Godfrey Chibale | object: ZESCO United
L locatedIn | subject: Stade TP Mazembe | object: Lubumbashi

# Malawi court annuls marriage of girl, 15, in Mangochi
E Legal | court *annuls* marriage | asserted | agent: Malawi court | patient: marriage of girl, 15 | place: Mangochi
E Culture | annuls *marriage* of | asserted | patient: girl, 15 | place: Mangochi
E Legal | Monday *annulled* the | asserted | again | agent: Mangochi First Grade Magistrate's Court | patient: the marriage | time: on Monday
E Culture | the *marriage* of a 15 | asserted | again | patient: a 15-year-old girl
E Legal | and *sent* her husband | asserted | agent: Mangochi First Grade Magistrate's Court | patient: Yusuf Saidi-Matola | destination: prison | time: for four years
R a *fisher* on | person: Yusuf Saidi-Matola | place: Lake Malombe
R *Magistrate* Wanangwa | person: Wanangwa Kalua
S Kalua *told* him | speaker: Wanangwa Kalua
E Legal | had *raised* the age | reported | agent: High Court | patient: the age | source: Wanangwa Kalua
R *Group Village Head* Chiponde | person: Chiponde
E Legal | has *ended* 47 | asserted | agent: a woman | patient: 47 such unions
E Movement | *rode* her bicycle | asserted | agent: Chiponde | patient: her bicycle | destination: Namwera
E Crime | “They *offered* me | reported | agent: They | patient: a goat | beneficiary: me | source: she
E Movement | I *brought* the goat | reported | agent: I | patient: the goat | source: she
S exhibit,” she *said* | speaker: she
R police *spokesperson* Inspector | person: Amina Daudi-Phiri | place: Mangochi
R *Inspector* Amina | person: Amina Daudi-Phiri
S Daudi-Phiri *confirmed* it | speaker: Amina Daudi-Phiri
E Legislation | *draft* by-laws | asserted | agent: UN Women | agent: Malawi Human Rights Commission | patient: by-laws
S Malawi *says* Islam | speaker: Imran Wasi
L memberOf | subject: Imran Wasi | object: Muslim Association of Malawi

# Lagos: Third Arrest over Ikoyi Land Documents
E Arrest | Third *Arrest* over | asserted | place: Lagos
E Arrest | have *arrested* one | asserted | again | agent: Operatives of the Economic and Financial Crimes Commission | patient: Adewale Bakare-Oshodi
E Crime | allegedly *selling* a plot | alleged | agent: Adewale Bakare-Oshodi | patient: a plot | place: Bourdillon Road | place: Ikoyi | beneficiary: four buyers
E Crime | *parades* himself | asserted | agent: The suspect
E Arrest | was *picked up* at | asserted | again | patient: The suspect | place: Murtala Muhammed International Airport | place: Ikeja
E Movement | while *boarding* an | asserted | agent: The suspect | patient: an Air Peace flight | destination: London-Gatwick
R *Spokesperson* Dele | person: Dele Oyewumi | organization: Economic and Financial Crimes Commission
S Oyewumi *said* the | speaker: Dele Oyewumi
E Business | *paid* N880m | reported | agent: Golden Trust Homes Limited | patient: N880m | instrument: Zenith Bank | source: Dele Oyewumi
S perfect,” *said* Oyewumi | speaker: Oyewumi
S *referring* to the | speaker: Oyewumi
E Legal | been *arraigned* before | asserted | agent: Morenike Lanre | patient: He | place: Ikeja Special Offences Court
R *Justice* Morenike | person: Morenike Lanre | organization: Ikeja Special Offences Court
E Legal | a separate *charge* | asserted | patient: He
S *disowned* him | speaker: Nigerian Institution of Estate Surveyors and Valuers
R his *lawyer*, Waheed | person: Waheed Ajasa
S SAN, *said* it | speaker: Waheed Ajasa
L memberOf | subject: Dele Oyewumi | object: EFCC
L memberOf | subject: Morenike Lanre | object: Ikeja Special Offences Court
L partOf | subject: Lagos Zonal Directorate 2 | object: Economic and Financial Crimes Commission
L within | subject: Ikoyi | object: Lagos

# Victoria's fish market swaps plastic for banana leaf
E Business | market *swaps* plastic | asserted | agent: Victoria's fish market | patient: plastic
E Business | have *stopped* wrapping | asserted | again | agent: Sellers | place: Sir Selwyn Selwyn-Clarke Market
E Business | and *returned* to banana | asserted | again | agent: Sellers | patient: banana leaf
E Other | idea *came* from | asserted | patient: The idea | origin: Marie-Ange Hoareau
S she *said* in Creole | speaker: she
E Business | *supplies* the leaves | asserted | agent: Seychelles Fishing Authority | patient: the leaves | origin: Praslin | origin: La Digue
E Other | *collected* 25 tonnes | asserted | agent: SIDS Youth Hub | patient: 25 tonnes of flip-flops and buoys | place: Aldabra | time: in 2019
R *Environment minister* Gérard | person: Gérard Labrosse
S Labrosse *said* bottles | speaker: Gérard Labrosse
S *asked* for more | speaker: Seybrew
S this,” *said* Anke | speaker: Anke Schulze
L within | subject: VICTORIA | object: Mahé

# Lake of Stars returns to Lake Malawi
E Culture | *Lake of Stars* returns | planned | place: Lake Malawi
E Culture | Stars *returns* to | planned | again | patient: Lake of Stars | place: Lake Malawi
E Culture | is *back* after | planned | again | patient: Lake of Stars | time: after six years
E Culture | It *opens* on | planned | again | patient: It | place: Fish Eagle Bay | place: Nkhotakota | time: on 26 September
R *DJ* Themba | person: Themba Black
E Culture | *shares* the bill | planned | agent: Themba Black | patient: Madalitso Band | patient: the choir of Bandawe Mission
E Disaster | “We *lost* the site | reported | agent: We | patient: the site | source: Will Brook
E Disaster | to *floods*, the | reported | source: Will Brook
S kwacha,” *said* founder | speaker: Will Brook
R *founder* Will | person: Will Brook
E Movement | first *came* to | asserted | agent: Will Brook | destination: Cape Maclear
E Culture | will *run* a poetry | planned | agent: Kuchere Foundation | patient: a poetry tent
R *Singer* Faith | person: Faith Lungu
E Culture | is to *open*, Lady | planned | agent: Faith Lungu
E Culture | to *close*, and | planned | agent: Lady Pace
R *rapper* Zingwangwa | person: Zingwangwa
R former *MP* for | person: Zingwangwa | place: Blantyre City South East
E Agreement | *promises* to keep | asserted | agent: Zingwangwa
R *chairperson* Brave | person: Brave Sanudi | organization: Nkhotakota District Council
S Sanudi *said* lodges | speaker: Brave Sanudi
E Business | is *giving away* tickets | asserted | agent: The Nation | patient: tickets
L founderOf | subject: Will Brook | object: Lake of Stars
L leads | subject: Brave Sanudi | object: Nkhotakota District Council
L within | subject: Fish Eagle Bay | object: Nkhotakota

# Sunday Gets Life for Killing Herder in Agatu
E Legal | Sunday *Gets* Life | asserted | patient: Sunday
E Death | for *Killing* Herder | asserted | agent: Sunday | patient: Herder | place: Agatu
E Legal | *sentenced* a 31-year-old | asserted | again | agent: A Benue State High Court | patient: Sunday Ochefije | place: Otukpo | time: on Thursday
R *farmer*, Sunday | person: Sunday Ochefije
E Legal | to life *imprisonment* for | planned | patient: Sunday Ochefije
E Death | for the *killing* of | asserted | again | agent: Sunday Ochefije | patient: Buba Jalingo | place: Okokolo
R a *herder*, Buba | person: Buba Jalingo
E Legal | Delivering *judgment*, Justice | asserted | again | agent: Justice Adakole
R judgment, *Justice* Justice | person: Justice Adakole | organization: Benue State High Court
E Legal | Adakole *held* that | asserted | agent: Justice Adakole
E Legal | had *proved* its | reported | agent: the prosecution | patient: its case | source: Justice Adakole
E Legal | was *discharged* and | asserted | patient: Monday Ameh
E Legal | and *acquitted* | asserted | again | patient: Monday Ameh
E Legal | court *heard* that | asserted | agent: The court
E Attack | was *waylaid* | reported | patient: the deceased | place: Oweto | time: on 12 January 2021 | source: The court
E Legal | who *testified* for | asserted | agent: Wada | beneficiary: the state
E Investigation | *identified* the convict | asserted | agent: Wada | patient: the convict | instrument: a tattoo
R *Counsel* to the | person: Blessing Ejeh | organization: Legal Aid Council of Nigeria
S Nigeria, *said* an | speaker: Blessing Ejeh
E Legal | be *filed* at | planned | patient: an appeal | place: Court of Appeal | place: Makurdi | source: Blessing Ejeh
S *commended* the | speaker: Miyetti Allah Cattle Breeders Association of Nigeria
L siblingOf | subject: Wada | object: Buba Jalingo
L memberOf | subject: Friday Onoja | object: Ministry of Justice
L memberOf | subject: Blessing Ejeh | object: Legal Aid Council of Nigeria
L within | subject: Okokolo | object: Agatu Local Government Area

# Harare hospital gets first linear accelerator in ten years
E Business | hospital *gets* first | asserted | agent: Harare hospital | patient: first linear accelerator | place: Harare
E Business | taken *delivery* of | asserted | again | agent: Parirenyatwa Group of Hospitals | patient: a linear accelerator
E Business | be *commissioned* in | asserted | patient: the first machine of its kind | time: since 2015
R *Health and Child Care Minister* Dr | person: Talent Makoni
S Makoni *said* the | speaker: Talent Makoni
E Legislation | *introduced* in the | reported | patient: the sugar tax | time: 2024 | source: Talent Makoni
E Business | *paid* for the | reported | agent: the sugar tax | patient: the equipment | source: Talent Makoni
E Business | was *supplied* by | reported | agent: Elekta | patient: the equipment | source: Talent Makoni
E Business | be *installed* at | planned | patient: Another | place: Mpilo Central Hospital | place: Bulawayo
R *Chief executive* Dr | person: Never Gwanzura | organization: Parirenyatwa Group of Hospitals
S Gwanzura *said* radiotherapists | speaker: Never Gwanzura
E Culture | being *trained* at | reported | patient: radiotherapists | place: Groote Schuur Hospital | place: Cape Town | source: Never Gwanzura
S *according* to the | speaker: Zimbabwe National Cancer Registry
S Zimbabwe *said* patients | speaker: Cancer Association of Zimbabwe
E Business | been *selling* cattle | reported | agent: patients | patient: cattle | source: Cancer Association of Zimbabwe
E Business | to *pay* for treatment | reported | agent: patients | patient: treatment | source: Cancer Association of Zimbabwe
E Health | for *treatment* in | reported | patient: patients | place: Ahmedabad | place: Lusaka | source: Cancer Association of Zimbabwe
R *director* Wonder | person: Wonder Chikwati | organization: Community Working Group on Health
S Chikwati *called* for | speaker: Wonder Chikwati
L leads | subject: Never Gwanzura | object: Parirenyatwa Group of Hospitals
L leads | subject: Wonder Chikwati | object: Community Working Group on Health
L headquarteredIn | subject: Elekta | object: Sweden
L locatedIn | subject: Mpilo Central Hospital | object: Bulawayo
L locatedIn | subject: Groote Schuur Hospital | object: Cape Town

# Murray & Roberts rescue plan approved by creditors
E Business | plan *approved* by | asserted | agent: creditors | patient: Murray & Roberts rescue plan
E Business | that *built* the | asserted | agent: Murray & Roberts Limited | patient: Gautrain
E Business | have *voted* in | asserted | again | agent: Creditors of Murray & Roberts Limited | patient: a business rescue plan
E Business | will *hand* its | planned | agent: a business rescue plan | patient: its mining division | beneficiary: a consortium
E Business | of *votes* cast | reported | again | source: Nomusa Hlongwane
E Meeting | at the *meeting* in | reported | place: Bedfordview | time: on Tuesday | source: Nomusa Hlongwane
E Business | *supported* the plan | reported | again | agent: More than 98% of votes | patient: the plan | source: Nomusa Hlongwane
R *practitioner* Nomusa | person: Nomusa Hlongwane | organization: BDO Business Restructuring
S Restructuring *said* | speaker: Nomusa Hlongwane
E Business | be *delisted* from | planned | patient: Murray & Roberts Holdings | origin: JSE
E Business | first *listed* in | asserted | patient: it | place: JSE | time: in 1951
E Business | be *transferred* under | planned | patient: Workers
S icon,” *said* Craig | speaker: Craig Jacobs
R *head* of Consulting | person: Craig Jacobs | organization: Consulting Engineers South Africa
L leads | subject: Craig Jacobs | object: Consulting Engineers South Africa
L memberOf | subject: Nomusa Hlongwane | object: BDO Business Restructuring
L ownerOf | subject: De Beers | object: Venetia
L locatedIn | subject: Venetia | object: Musina

# ABIDJAN port strike delays cocoa
E Protest | port *strike* delays | asserted | place: ABIDJAN
E Business | strike *delays* cocoa | asserted | agent: ABIDJAN port strike | patient: cocoa
E Protest | A *strike* by | reported | again | agent: dockers | place: Abidjan | place: San Pedro | source: exporters
E Business | has *delayed* shipments | reported | again | agent: A strike | patient: shipments of at least 45,000 tonnes of cocoa beans | source: exporters
S exporters *said* on | speaker: exporters
S is *demanding* a | speaker: Cnd-CI
R *secretary general*, Clément | person: Clément Tape-Gnahoré | organization: Cnd-CI
S Tape-Gnahoré, *said* that | speaker: Clément Tape-Gnahoré
E Meeting | that *talks* with | reported | agent: Port Autonome d'Abidjan | source: Clément Tape-Gnahoré
E Meeting | had *broken down* | reported | patient: talks | source: Clément Tape-Gnahoré
S (CCC) *said* that | speaker: An official
E Business | being *bought* at | reported | patient: beans | source: An official
S *declined* to comment | speaker: Cargill | speaker: Olam | speaker: Barry Callebaut
E Business | *rose* 3.1% | asserted | patient: ICE futures | place: New York
S buying,” *said* Lacina | speaker: Lacina Ouattara-Silué
R *manager* of a | person: Lacina Ouattara-Silué | place: Gagnoa
E Movement | *Arrivals* since | asserted | time: since October 1
L leads | subject: Clément Tape-Gnahoré | object: Cnd-CI

# Mid-term break: Teachers reject TSC transfers
S Teachers *reject* TSC | speaker: Teachers
E Appointment | TSC *transfers* | asserted | agent: TSC | patient: Teachers
S has *rejected* the | speaker: Kenya Union of Post Primary Education Teachers
E Appointment | the *transfer* of 2,100 | asserted | again | agent: Teachers Service Commission | patient: 2,100 tutors | origin: Garissa | origin: Wajir | origin: Mandera
S *saying* that the | speaker: Kenya Union of Post Primary Education Teachers
R *Secretary-general* Moses | person: Moses Nthurima | organization: Kuppet
S Nthurima *told* a | speaker: Moses Nthurima
E Meeting | a press *conference* in | asserted | agent: Moses Nthurima | place: Embakasi
E Legal | would *move* to the | planned | agent: the union | patient: Employment and Labour Relations Court | source: Moses Nthurima
E Appointment | The *transfers* follow | asserted | again
E Attack | follow an *attack* by | asserted | agent: suspected militants | patient: Hulugho Secondary School
E Injury | was *injured* | denied | patient: nobody | place: Hulugho Secondary School
E Protest | have *camped* at | asserted | agent: Non-local teachers | place: TSC headquarters | place: Upper Hill | time: since half-term
R *director of staffing* Reuben | person: Reuben Lentoi | organization: TSC
S Lentoi *said* local | speaker: Reuben Lentoi
E Appointment | be *employed* under | planned | patient: local graduates | source: Reuben Lentoi
R Lafey *MP* Adan | person: Adan Keynan | place: Lafey
S Keynan *accused* the | speaker: Adan Keynan
E Abuse | of *punishing* children | alleged | agent: the unions | patient: children | source: Adan Keynan
S South, he *said* | speaker: he
L leads | subject: Moses Nthurima | object: Kuppet
L memberOf | subject: Reuben Lentoi | object: TSC
L headquarteredIn | subject: TSC | object: Upper Hill

# Zamalek out, Stellenbosch in
E Sport | Zamalek *out*, Stellenbosch | asserted | patient: Zamalek
E Sport | to *reach* the | asserted | agent: Stellenbosch FC | patient: the last four
E Sport | they *beat* Zamalek | asserted | agent: they | patient: Zamalek | place: Cairo | time: on Wednesday
E Sport | Fortune *scored* with | asserted | agent: Sipho Fortune | time: with 11 minutes left
R *goalkeeper*, Hany | person: Hany Darwish
E Sport | *spilled* a corner | asserted | agent: Hany Darwish | patient: a corner
E Sport | will *meet* Simba | planned | agent: Maroons | patient: Simba | place: Zanzibar
E Sport | *contest* the other | planned | agent: RS Berkane | agent: CS Constantine | patient: the other tie
R *Coach* Stuart | person: Stuart Isaacs | organization: Stellenbosch FC
E Other | paid *tribute* to | asserted | agent: Stuart Isaacs | patient: Ismaël Olivier | patient: Chumani Matroos
R *defender* Ismaël | person: Ismaël Olivier
E Culture | an *exam* at | asserted | agent: Chumani Matroos | place: Stellenbosch University | time: on Tuesday
E Culture | and *took* it | asserted | again | agent: Chumani Matroos | patient: it | place: the team hotel
E Business | were *founded* in | asserted | patient: Stellies | time: in 2016
E Sport | supporters *watched* in | asserted | agent: Around 300 supporters | place: Idas Valley
E Appointment | *sacked* their | asserted | agent: Zamalek | patient: their Portuguese coach | time: before midnight
L leads | subject: Stuart Isaacs | object: Stellenbosch FC
L ownerOf | subject: Stellenbosch Academy of Sport | object: Stellenbosch FC
L memberOf | subject: Sipho Fortune | object: Stellenbosch FC
L headquarteredIn | subject: Simba | object: Tanzania

# Mali junta orders jihadist blockade broken as fuel runs dry
E Military | junta *orders* jihadist | asserted | agent: Mali junta
E Military | jihadist *blockade* broken | asserted
E Military | blockade *broken* as | planned | patient: jihadist blockade
E Other | lines *formed* outside | asserted | patient: Long lines | place: Bamako | time: on Monday
E Military | a *blockade* by | asserted | again | agent: militants of JNIM
S military *said* that | speaker: The military
E Military | had *escorted* 300 | reported | agent: it | patient: 300 tankers | origin: Senegal | place: Kayes | place: Diéma | source: The military
E Attack | were *burned* near | asserted | patient: Others | place: Sikasso | place: Kolondiéba
E Business | are *closed* until | reported | patient: Schools and universities | time: until Nov. 24 | source: Seydou Savané
R *Education Minister* Seydou | person: Seydou Savané
S Savané *said* on | speaker: Seydou Savané
S Embassy *urged* Americans | speaker: U.S. Embassy
R a *driver* of the | person: Boubacar Cissé
E Other | *waited* for two | asserted | agent: Boubacar Cissé | time: for two nights
E Agreement | have *left* ECOWAS | asserted | agent: Mali | agent: Niger | agent: Burkina Faso | patient: ECOWAS
E Agreement | to *form* the | asserted | agent: Mali | agent: Niger | agent: Burkina Faso | patient: Alliance of Sahel States
E Military | yet to *deploy* | planned | agent: joint force
L within | subject: Bamako | object: Mali
L memberOf | subject: Mali | object: Alliance of Sahel States

# COSATU and SAFTU to march on same day, different streets
E Protest | to *march* on same | planned | agent: COSATU | agent: SAFTU | time: on same day
E Protest | will *march* in eight | planned | again | agent: Two union federations | place: eight cities | time: on 7 October
R *general secretary* Solly | person: Solly Dladla | organization: Cosatu
S Dladla *said* his | speaker: Solly Dladla
E Protest | would *gather* at | planned | again | agent: his members | place: Botha Park | place: Johannesburg | source: Solly Dladla
E Legal | had *issued* a | reported | agent: National Economic Development and Labour Council | patient: a certificate | source: Solly Dladla
E Protest | protected *action* | planned | again
E Protest | will *start* from | planned | again | agent: South African Federation of Trade Unions | place: Mary Fitzgerald Square | source: Newton Thage
R *spokesperson* Newton | person: Newton Thage | organization: South African Federation of Trade Unions
S Thage *said* | speaker: Newton Thage
E Other | will *hand* memorandums | planned | agent: Both | patient: memorandums | beneficiary: Pule Mokoena
R *Premier* Pule | person: Pule Mokoena | place: Gauteng
E Protest | single *march* from | planned | place: Durban | place: King Dinuzulu Park
E Agreement | been *agreed*, while | asserted | patient: a single march
E Other | was *called off* owing | asserted | patient: the one in Mbombela
E Disaster | to *heat* | asserted | place: Mbombela
S Africa *said* that absent | speaker: Business Leadership South Africa
E Business | not be *paid* | denied | patient: absent workers | source: Business Leadership South Africa
S SABC *reported* | speaker: SABC
S Education *said*, although | speaker: Department of Basic Education
L leads | subject: Solly Dladla | object: Cosatu
L memberOf | subject: Newton Thage | object: Saftu
L memberOf | subject: Sadtu | object: Cosatu
L within | subject: Botha Park | object: Johannesburg
L within | subject: King Dinuzulu Park | object: Durban

# Nation Media loses bid to reinstate signal in Uganda's north
E Legal | Media *loses* bid | asserted | agent: Nation Media | patient: bid
E Legal | has *declined* to | asserted | again | agent: A High Court judge | place: Gulu
R *Justice* Philip | person: Philip Mugabe | organization: High Court
S Mugabe *said* that | speaker: Philip Mugabe
E Legal | *acted* within | reported | agent: Uganda Communications Commission | source: Philip Mugabe
E Legal | *switched off* the | reported | agent: it | patient: the transmitter | place: Koro | source: Philip Mugabe
R *managing director* Susan | person: Susan Oyella | organization: Nation Media Group-Uganda
S Oyella *said* the | speaker: Susan Oyella
E Investigation | “*studying* the ruling | reported | agent: the company | patient: the ruling | source: Susan Oyella
E Legal | studying the *ruling*” | reported | again | source: Susan Oyella
E Culture | had *aired* a | asserted | agent: The radio | patient: a debate
E Meeting | a *debate* on | asserted
R Party *president* Dennis | person: Dennis Otim | organization: Democratic Party
S Otim *called* the | speaker: Dennis Otim
S Journalists-Uganda *said* the | speaker: Human Rights Network for Journalists-Uganda
E Legal | said the *order* was | reported | again | source: Human Rights Network for Journalists-Uganda
E Election | *2026 general elections* | planned | time: 2026
S Uganda *asked* both | speaker: Independent Media Council of Uganda
R *spokesperson* Rebecca | person: Rebecca Nambi | organization: UCC
S Nambi *said* that | speaker: Rebecca Nambi
E Legal | *represented* the | asserted | agent: Caleb Drani | agent: Eron Bwambale | patient: the broadcaster
L leads | subject: Susan Oyella | object: Nation Media Group-Uganda
L leads | subject: Dennis Otim | object: Democratic Party
L memberOf | subject: Rebecca Nambi | object: UCC
L locatedIn | subject: High Court | object: Gulu

# Prof. Naa Dedei Laryea is new GIMPA Rector
R *Prof.* Naa | person: Naa Dedei Laryea
R GIMPA *Rector* | person: Naa Dedei Laryea | organization: GIMPA
E Appointment | has *appointed* Professor | asserted | agent: Governing Council | patient: Naa Dedei Laryea | time: from 1 August
R *Professor* Naa | person: Naa Dedei Laryea
R as its *Rector* with | person: Naa Dedei Laryea | organization: GIMPA
E Appointment | She *succeeds* Professor | asserted | again | agent: She | patient: Samuel Nuako
R *Professor* Samuel | person: Samuel Nuako
E Appointment | has *completed* his | asserted | agent: Samuel Nuako | patient: his second term
E Appointment | Until her *appointment* | asserted | again
R was *Dean* of | person: Laryea | organization: Business School
E Culture | she *obtained* her | asserted | agent: she | patient: her PhD | origin: London School of Economics
E Business | has *consulted* for | asserted | agent: she | beneficiary: African Development Bank | beneficiary: GIZ | beneficiary: Tullow Oil
E Culture | a brief *ceremony* at | asserted | place: Greenhill
R Council *Chairman*, Mr | person: Kofi Darko Frempong | organization: Council
S Frempong, *urged* staff | speaker: Kofi Darko Frempong
S *assured* her | speaker: University Teachers Association of Ghana
S but *reminded* the | speaker: University Teachers Association of Ghana
R a *dentist* in | person: Jordan Laryea | place: Dansoman
L leads | subject: Naa Dedei Laryea | object: GIMPA
L spouseOf | subject: Naa Dedei Laryea | object: Jordan Laryea
L partOf | subject: Business School | object: University of Ghana
L partOf | subject: Governing Council | object: Ghana Institute of Management and Public Administration
L locatedIn | subject: University of Ghana | object: Legon

# Residents of Buea wake to ash as Mount Cameroon stirs
E Disaster | to *ash* as | asserted | place: Buea
E Disaster | Cameroon *stirs* | asserted | patient: Mount Cameroon
E Disaster | A light *fall* of | reported | again | patient: ash | place: Buea | place: Limbe | time: early on Tuesday
E Disaster | of *tremors* under | asserted | place: Mount Cameroon | time: two weeks
S Research *said* its | speaker: Institute of Geological and Mining Research
E Science | *recorded* 140 | reported | agent: its station | patient: 140 shocks | place: Ekona | time: since Sunday | source: Institute of Geological and Mining Research
E Disaster | 140 *shocks* since | reported | again | time: since Sunday | source: Institute of Geological and Mining Research
R *Director* Sébastien | person: Sébastien Tchoua-Nfor | organization: Institute of Geological and Mining Research
S Tchoua-Nfor *advised* hikers | speaker: Sébastien Tchoua-Nfor
S and *asked* the population | speaker: Sébastien Tchoua-Nfor
E Sport | The *Race of Hope*, an | planned
E Other | be *postponed* | planned | patient: Race of Hope
E Other | will *decide* with | planned | agent: Cameroon Athletics Federation | agent: Ministry of Sports and Physical Education
R *Governor* Bernard | person: Bernard Eyong | place: South West
E Meeting | *convened* a crisis | asserted | agent: Bernard Eyong | patient: a crisis meeting
E Meeting | a crisis *meeting* attended | asserted | again
E Meeting | *attended* by the | asserted | again | agent: Cameroon Development Corporation | patient: a crisis meeting
R a *trader* at | person: Quinta Enanga | place: Muea
S market, *said* her | speaker: Quinta Enanga
E Other | *covered* their pots | reported | agent: her children | patient: their pots | source: Quinta Enanga
E Disaster | last *eruption* with | asserted | time: in 2000
E Disaster | was *cut off* | asserted | patient: Bakingili | time: in 2000
L leads | subject: Sébastien Tchoua-Nfor | object: Institute of Geological and Mining Research
L within | subject: BUEA | object: Cameroon

# BCEAO keeps rate at 3.25%
E Business | BCEAO *keeps* rate | asserted | agent: BCEAO | patient: rate
E Business | *left* its main | asserted | again | agent: Central Bank of West African States | patient: its main rate | time: on Wednesday
S *citing* low | speaker: Central Bank of West African States
E Business | The *decision* was | asserted | again
E Meeting | quarterly *meeting* of | asserted | agent: the monetary policy committee | place: Dakar
E Meeting | *chaired* by the | asserted | again | agent: Bertin Bohoun | patient: a quarterly meeting
R the *governor*, Bertin | person: Bertin Bohoun | organization: BCEAO
E Business | *Growth* in the | planned | place: West African Economic and Monetary Union
E Business | *came* on stream | asserted | patient: oil and gas | place: Sangomar | place: Grand Tortue Ahmeyim
E Business | *cut* its rating | asserted | agent: Moody's | patient: its rating
E Meeting | *talks* with the | asserted | patient: IMF
E Meeting | have *dragged* | asserted | patient: talks
R *Finance minister* Ousmane | person: Ousmane Thiam
S has *ruled out* a | speaker: Ousmane Thiam
E Business | a *restructuring* | denied | source: Ousmane Thiam
E Business | *fell* a cent | reported | patient: Eurobonds of Dakar | source: Tradeweb
S data *showed* | speaker: Tradeweb
R *Economist* Bineta | person: Bineta Ngom | organization: Oxford Economics Africa
S Africa *said* the CFA | speaker: Bineta Ngom
L leads | subject: Bertin Bohoun | object: Central Bank of West African States
L memberOf | subject: Bineta Ngom | object: Oxford Economics Africa
