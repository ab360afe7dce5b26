# Foreign ministers meet in Geneva to salvage Cyprus talks
E Meeting | Foreign ministers *meet* in Geneva | planned | agent: Foreign ministers | place: Geneva
E Meeting | to salvage Cyprus *talks* | asserted | place: Cyprus
E Meeting | will *gather* at the | planned | again | agent: Foreign ministers | place: Palais des Nations | time: on Tuesday | source: diplomats
E Meeting | revive reunification *talks* on | reported | again | place: Cyprus | source: diplomats
E Movement | has *shuttled* between | asserted | agent: Marta Lindqvist-Alonso | place: Nicosia | place: Athens | time: for six weeks
E Meeting | briefed on the *discussions* said | asserted | again
E Appointment | Hugh Marchmont, *resigned* last year | asserted | agent: Hugh Marchmont | time: last year
E Meeting | after a *meeting* in Crans-Montana | asserted | place: Crans-Montana
S | Cyprus, diplomats *said* | speaker: diplomats
S | the discussions *said* the sides | speaker: two officials
S | sign anything," *said* Turkish | speaker: Cemal Ardahan
S | since *urged* both communities | speaker: U.N. Security Council
R | United Nations *special envoy* | person: Marta Lindqvist-Alonso | organization: United Nations
R | Turkish *negotiator* Cemal | person: Cemal Ardahan
L memberOf | subject: Marta Lindqvist-Alonso | object: United Nations

# Kenya's Kibiwott runs down rivals in Oslo 5,000 metres
E Sport | Kibiwott *runs down* rivals | asserted | agent: Kibiwott | patient: rivals | place: Oslo
E Sport | to *win* the 5,000 metres | asserted | again | agent: Enock Kibiwott | patient: the 5,000 metres | place: Bislett Games | time: on Thursday
E Sport | who *led* from the bell | asserted | agent: Worku
E Sport | and was *passed* by both | asserted | agent: the Kenyan | agent: Sondre Haugvik | patient: Worku
E Sport | Netherlands *won* in 52.71 | asserted | agent: Femke-Louise Baar
E Investigation | had been *checked* and approved | reported | patient: her shoes | source: World Athletics
E Investigation | checked and *approved* before | reported | patient: her shoes | source: World Athletics
S | Haugvik *said*. | speaker: Haugvik
S | World Athletics *said* her | speaker: World Athletics
L citizenOf | subject: Femke-Louise Baar | object: Netherlands
L citizenOf | subject: Kibiwott | object: Kenya
L citizenOf | subject: Tadele Worku | object: Ethiopia

# Nestle trims sales forecast as coffee prices bite
E Business | Nestle *trims* sales forecast | asserted | agent: Nestle | patient: sales forecast
E Business | Nestle *cut* its full-year | asserted | again | agent: Nestle | patient: its full-year organic growth target | time: on Thursday
E Business | Mexico *switched* to cheaper | asserted | agent: shoppers | place: Brazil | place: Mexico
E Business | *sending* shares in the maker | asserted | patient: shares
E Business | would *spend* more on advertising | planned | agent: group | time: in the second half | source: Reto Ammann
E Appointment | who *joined* from | asserted | agent: Ammann | origin: Unilever | time: in January
E Business | speed up the *sale* of | planned | patient: its water business | source: Ammann
E Business | said the *downgrade* had | asserted | again
S | Ammann *told* analysts | speaker: Reto Ammann
S | also *promised* to speed | speaker: Ammann
S | retreat," he *said* | speaker: he
S | Bernstein *said* the downgrade | speaker: Analysts
S | Sarasin *noted* that rivals | speaker: Judith Ofner
R | *Chief Executive* Reto Ammann | person: Reto Ammann | organization: Nestle
L leads | subject: Reto Ammann | object: Nestle
L headquarteredIn | subject: Nestle | object: Vevey
L memberOf | subject: Judith Ofner | object: Bank J. Safra Sarasin

# ICC judges reject bail plea by former militia leader
E Legal | ICC judges *reject* bail plea | asserted | agent: ICC judges | patient: bail plea
E Legal | on Monday *refused* to release | asserted | again | agent: Judges | patient: a former militia commander | time: on Monday
E Legal | awaits *trial* | planned | patient: he
E Legal | has *pleaded* not guilty | asserted | agent: Barthelemy Ngaissi-Ouabou
E Crime | allegedly *committed* around Bossangoa | alleged | agent: Barthelemy Ngaissi-Ouabou | patient: war crimes | patient: crimes against humanity | place: Bossangoa | place: Bouca | time: in 2013
E Legal | would *appeal* | planned | agent: he | source: Dmitri Asante-Cole
E Crime | have been *threatened* | reported | patient: witnesses | place: Bangui | source: Prosecutors
E Arrest | was *arrested* in | asserted | patient: Ngaissi-Ouabou | place: N'Djamena | time: two years ago
E Movement | and *transferred* aboard | asserted | patient: Ngaissi-Ouabou | instrument: a Dutch military aircraft
S | awaits trial, *saying* there was | speaker: Judges
S | Verkuijl *said* that the defendant | speaker: Annelise Verkuijl
S | Asante-Cole *said* he would | speaker: Dmitri Asante-Cole
S | Prosecutors *say* witnesses | speaker: Prosecutors
R | *Presiding Judge* Annelise | person: Annelise Verkuijl | organization: International Criminal Court
R | *Defence lawyer* Dmitri | person: Dmitri Asante-Cole
L memberOf | subject: Annelise Verkuijl | object: International Criminal Court
L headquarteredIn | subject: International Criminal Court | object: THE HAGUE

# TYPHOON KONG-REY LEAVES THREE DEAD IN LUZON, HEADS FOR TAIWAN
E Death | LEAVES THREE *DEAD* IN LUZON | asserted | agent: TYPHOON KONG-REY | patient: THREE | place: LUZON
E Disaster | *HEADS* FOR TAIWAN | asserted | agent: TYPHOON KONG-REY | destination: TAIWAN
E Disaster | Kong-rey *cut* across | reported | agent: Typhoon Kong-rey | place: Philippines | time: on Wednesday | source: officials
E Disaster | *toppling* power lines | reported | agent: Typhoon Kong-rey | patient: power lines | place: Cagayan | source: officials
E Disaster | and *burying* a house | reported | agent: Typhoon Kong-rey | patient: a house | place: Cagayan | source: officials
E Death | were *killed*, officials | reported | again | patient: a couple | patient: their son | place: Cagayan | source: officials
E Publication | PAGASA, *lowered* its warnings | asserted | agent: PAGASA | patient: its warnings | place: Batanes
E Disaster | eye *passed* into | asserted | agent: the storm's eye | destination: Luzon Strait
E Publication | Administration *issued* a land | asserted | agent: Central Weather Administration | patient: a land warning | place: Hualien | place: Taitung
E Business | China Airlines *cancelled* 62 | asserted | agent: EVA Air | agent: China Airlines | patient: 62 flights
E Other | it had *activated* routine | reported | agent: TSMC | patient: routine typhoon preparations | source: TSMC
S | were killed, officials *said* | speaker: officials
S | Aparri, *told* DZBB | speaker: Rowena Tumaliuan
S | TSMC *said* that it | speaker: TSMC
R | Tumaliuan, *head of the disaster office* in | person: Rowena Tumaliuan | place: Aparri
L within | subject: Cagayan | object: Philippines
L within | subject: Luzon | object: Philippines

# Late Okereke header sends Benfica top
E Sport | Late Okereke *header* sends | asserted | agent: Okereke | beneficiary: Benfica
E Sport | Okereke *rose* at the back post | asserted | again | agent: Chidera Okereke | time: in the 93rd minute
E Sport | a 2-1 *win* over Braga | asserted | agent: Benfica | patient: Braga | time: on Saturday
E Sport | and *lift* the club above | asserted | agent: Chidera Okereke | patient: the club
E Sport | had *led* through | asserted | agent: The visitors
E Sport | who *refused* to celebrate | asserted | agent: Ruben Falcato
E Sport | Osterberg *levelled* from | asserted | agent: Nils Osterberg | time: just before the interval
E Sport | was *sent* to the stands | asserted | patient: Artur Meneses | place: Estadio da Luz | destination: the stands
E Protest | for *protesting*. | asserted | agent: Artur Meneses
E Sport | when they *visit* Rio Ave | planned | agent: they | patient: Rio Ave | place: Vila do Conde | time: on Sunday
E Sport | third, *host* Estoril | planned | agent: Porto | patient: Estoril | time: on Monday
S | saw," he *said* | speaker: he
R | former Benfica *youth player* | person: Ruben Falcato | organization: Benfica
R | Braga *coach* Artur | person: Artur Meneses | organization: Braga
L memberOf | subject: Ruben Falcato | object: Braga
L leads | subject: Artur Meneses | object: Braga
L memberOf | subject: Chidera Okereke | object: Benfica

# Fed's Hollander says two cuts still 'reasonable' this year
E Meeting | *Speaking* at the Economic Club | asserted | agent: Hollander | place: Economic Club of Minnesota
E Business | The yield on the 10-year Treasury note *fell* four | asserted | patient: The yield on the 10-year Treasury note
E Business | Composite *closed* up | asserted | patient: the Nasdaq Composite | place: Wall Street
E Meeting | next *meets* on July | planned | agent: Federal Open Market Committee | time: July 28-29
S | Fed's Hollander *says* two | speaker: Hollander
S | Michelle Hollander *said* on | speaker: Michelle Hollander
S | Hollander *said* businesses | speaker: Hollander
S | Midwest *reported* weaker | speaker: businesses
S | who *told* CNBC | speaker: Russell Abernathy
R | Federal Reserve *Governor* Michelle | person: Michelle Hollander | organization: Federal Reserve
R | Cleveland Fed *President* Russell | person: Russell Abernathy | organization: Cleveland Fed
L memberOf | subject: Michelle Hollander | object: Federal Reserve
L leads | subject: Russell Abernathy | object: Cleveland Fed

# Cargo ship with 3,000 cars adrift off Aleutian Islands
E Accident | cars *adrift* off Aleutian | asserted | patient: Cargo ship | place: Aleutian Islands
E Movement | A vehicle carrier *abandoned* by | reported | agent: its 22 crew | patient: A vehicle carrier | source: U.S. Coast Guard
E Accident | after a *fire* was | reported | patient: A vehicle carrier | source: U.S. Coast Guard
E Accident | was *drifting* 300 miles | reported | again | patient: A vehicle carrier | place: Adak | time: on Thursday | source: U.S. Coast Guard
E Movement | was *sailing* from Yantai | asserted | agent: The Morning Cypress | origin: Yantai | destination: Lazaro Cardenas
E Movement | *carried* about 3,000 vehicles | asserted | agent: The Morning Cypress | patient: about 3,000 vehicles
E Rescue | were *picked up* by | asserted | agent: a nearby merchant vessel | patient: All crew
E Movement | Resolve Marine *left* Dutch | asserted | agent: A salvage team | origin: Dutch Harbor | instrument: two tugs
E Movement | should *arrive* by | planned | agent: A salvage team | time: by Monday
S | Coast Guard *said*. | speaker: U.S. Coast Guard
S | *according* to the ship's | speaker: Meridian Maritime
S | outstanding," *said* Rear | speaker: Meghan Stroud
R | *Rear Admiral* Meghan | person: Meghan Stroud
R | Stroud, *commander* of | person: Meghan Stroud | organization: Arctic District
L leads | subject: Meghan Stroud | object: Arctic District
L partOf | subject: Arctic District | object: Coast Guard
L headquarteredIn | subject: Meridian Maritime | object: London
L within | subject: Yantai | object: China
L within | subject: Lazaro Cardenas | object: Mexico
L within | subject: ANCHORAGE | object: Alaska

# Santner-Hughes fifty steers New Zealand home in Hamilton
E Sport | Santner-Hughes fifty *steers* New Zealand | asserted | agent: Santner-Hughes | patient: New Zealand | place: Hamilton
E Sport | a four-wicket *win* over | asserted | agent: New Zealand | patient: Sri Lanka | place: Seddon Park | time: on Wednesday
E Sport | *sealing* the series | asserted | agent: New Zealand | patient: the series
E Sport | Black Caps *slumped* to | asserted | agent: Black Caps
E Sport | Weerakkody *took* three wickets | asserted | agent: Dilshan Weerakkody | patient: three wickets
E Sport | then *added* 112 | asserted | agent: Santner-Hughes | agent: Tama Paikea | patient: 112
E Sport | who had *made* 83 | asserted | agent: Kusal Amarasuriya | patient: 83
E Sport | The third *match* is | planned | place: Dunedin | time: on Saturday
E Movement | both sides *travel* to | planned | agent: both sides | destination: Pakistan
E Sport | the *Champions Trophy*. | planned | place: Pakistan
S | Tama *told* me to | speaker: Tama
S | the left-hander *said* | speaker: the left-hander
S | 83, *lamented* three | speaker: Kusal Amarasuriya
R | *leg-spinner* Dilshan | person: Dilshan Weerakkody
R | *wicketkeeper* Tama | person: Tama Paikea
R | Sri Lanka *captain* Kusal | person: Kusal Amarasuriya | organization: Sri Lanka
L memberOf | subject: Blair Santner-Hughes | object: Black Caps
L leads | subject: Kusal Amarasuriya | object: Sri Lanka
L within | subject: HAMILTON | object: New Zealand

# Pope urges Sudan factions to open aid routes to El Fasher
E Attack | for *attacks* on lorries | alleged | agent: The army | agent: Rapid Support Forces | patient: lorries | place: the road from Adre
E Movement | who *travelled* to Port | asserted | agent: Luis Echenique | destination: Port Sudan | time: last month
E Culture | had *prayed* together | reported | agent: Catholic and Muslim leaders | place: Port Sudan | time: at Easter | source: Luis Echenique
S | Pope *urges* Sudan | speaker: Pope
S | pope *appealed* on Sunday | speaker: The pope
S | Darfur, *telling* pilgrims | speaker: The pope
S | Food Programme *says* more | speaker: World Food Programme
S | have *blamed* each other | speaker: The army
S | month, *said* that Catholic | speaker: Luis Echenique
S | Abdelgader *told* Sudan | speaker: Imad Abdelgader
R | *Cardinal* Luis | person: Luis Echenique
R | RSF *spokesman* Imad | person: Imad Abdelgader | organization: RSF
R | army *spokesman*, Brigadier | person: Hashim Nourein
R | *Brigadier* Hashim | person: Hashim Nourein
L memberOf | subject: Imad Abdelgader | object: RSF
L within | subject: Darfur | object: Sudan
L within | subject: St. Peter's Square | object: VATICAN CITY

# Boeing wins $7 billion order from Ethiopian Airlines at Dubai show
E Business | Boeing *wins* $7 billion | asserted | agent: Boeing | patient: $7 billion order | origin: Ethiopian Airlines | place: Dubai
E Business | Airlines *ordered* 20 737 | asserted | again | agent: Ethiopian Airlines | patient: 20 737 MAX jets | patient: 10 Dreamliners | origin: Boeing | place: Dubai Airshow | time: on the second day
E Movement | that *deliveries* to Addis | planned | destination: Addis Ababa | time: in 2029 | source: Yonas Habtemariam
E Agreement | a smaller *deal* with | asserted | agent: Airbus | agent: Buraq Air
E Business | said the *order* was | asserted | again
E Business | Boeing *rose* 2 percent | asserted | patient: Shares
E Publication | make its own *announcement* | planned | agent: it | source: A spokeswoman
S | Habtemariam *said* that deliveries | speaker: Yonas Habtemariam
S | Airbus *announced* a | speaker: Airbus
S | Jefferies, *said* the order | speaker: Greta Salzmann
S | host carrier, *said* that | speaker: A spokeswoman
R | *Commercial director* Yonas | person: Yonas Habtemariam | organization: Ethiopian Airlines
R | an *aviation analyst* at | person: Greta Salzmann | organization: Jefferies
L memberOf | subject: Yonas Habtemariam | object: Ethiopian Airlines
L memberOf | subject: Greta Salzmann | object: Jefferies
L headquarteredIn | subject: Buraq Air | object: Libya

# Magnitude 6.7 quake strikes off Vanuatu; no tsunami
E Disaster | quake *strikes* off | asserted | patient: Vanuatu
E Disaster | earthquake *shook* Vanuatu | asserted | again | patient: Vanuatu | time: on Friday
E Disaster | Friday, *cracking* walls | asserted | patient: walls
E Movement | Luganville *running* to high | asserted | agent: people | place: Luganville | destination: high ground
E Publication | *lifted* an alert | asserted | agent: Pacific Tsunami Warning Center | patient: an alert | time: after an hour
E Health | was *treated* for a | asserted | patient: Obed | place: Northern Provincial Hospital
E Injury | a *cut* hand | asserted | patient: Obed
E Investigation | were *checking* villages | reported | agent: volunteers | patient: villages | place: Malo | place: Aore | source: Red Cross
S | shelf," *said* Leisau | speaker: Leisau Kalsakau
S | Red Cross *said* volunteers | speaker: Red Cross
L within | subject: Luganville | object: Vanuatu
L within | subject: Port-Olry | object: Vanuatu

# Toulouse edge Leinster in Dublin thriller to reach final
E Sport | Toulouse *edge* Leinster | asserted | agent: Toulouse | patient: Leinster | place: Dublin
E Sport | down to *beat* Leinster | asserted | again | agent: Toulouse | patient: Leinster | place: Aviva Stadium | time: on Sunday
E Sport | and *reach* the final | asserted | agent: Toulouse | patient: the final
E Sport | *bundling over* four | asserted | agent: Guillaume Cazaubon | time: four minutes from time
E Sport | but *pulled* his kick | asserted | agent: Rory Tiernan | patient: his kick
E Sport | *lost* flanker | asserted | agent: The French side | patient: Alivereti Tuisue
E Sport | will *meet* Bordeaux | planned | agent: They | patient: Bordeaux-Begles | patient: Northampton | place: Bilbao | time: on May 23
S | tomorrow," *said* coach | speaker: Felim Brogan
R | replacement *hooker* Guillaume | person: Guillaume Cazaubon | organization: Toulouse
R | *Captain* Rory | person: Rory Tiernan | organization: Leinster
R | *coach* Felim | person: Felim Brogan | organization: Leinster
R | *flanker* Alivereti | person: Alivereti Tuisue
R | *referee* Wayne | person: Wayne Pritchard-Lowe
L memberOf | subject: Guillaume Cazaubon | object: Toulouse
L leads | subject: Felim Brogan | object: Leinster
