# Bombay High Court raps BMC over footpath hawkers in Dadar
E Legal | Bombay High Court *raps* BMC | asserted | agent: Bombay High Court | patient: BMC | place: Dadar
E Legal | *pulled up* the Brihanmumbai | asserted | again | agent: The Bombay High Court | patient: Brihanmumbai Municipal Corporation | time: on Tuesday
S *observing* that pedestrians | speaker: The Bombay High Court
E Legal | was *hearing* a suo motu petition | asserted | agent: A division bench | patient: a suo motu petition
E Legal | *registered* last year | asserted | patient: a suo motu petition | time: last year
E Legal | *appearing* for the civic body | asserted | agent: Jehangir Contractor | beneficiary: the civic body
E Legal | *sought* four weeks | asserted | agent: Jehangir Contractor | patient: four weeks
S Justice Tilloo *remarked* | speaker: Tilloo
E Legal | *directed* the deputy municipal commissioner | asserted | agent: Tilloo | patient: the deputy municipal commissioner
E Legal | at the next *hearing* | planned
E Legal | has also sought to *intervene* | planned | agent: The Azad Hawkers Union
S Salim Dabhade, *said* licensed vendors | speaker: Salim Dabhade
E Legal | were being *penalised* | reported | patient: licensed vendors | place: Ranade Road | source: Salim Dabhade
S The Mumbai Police *told* the court | speaker: The Mumbai Police
E Movement | had *deployed* 40 constables | reported | agent: it | patient: 40 constables | time: ahead of Diwali | source: The Mumbai Police
R A division bench of *Justices* Anagha | person: Anagha Tilloo | organization: Bombay High Court
R *Senior counsel* Jehangir Contractor | person: Jehangir Contractor
R *Justice* Tilloo remarked | person: Tilloo
R Its *president*, Salim Dabhade | person: Salim Dabhade | organization: Azad Hawkers Union
L leads | subject: Salim Dabhade | object: Azad Hawkers Union
L memberOf | subject: Anagha Tilloo | object: Bombay High Court
# Landslide blocks Mugling-Narayangadh road for second day
E Disaster | *Landslide* blocks Mugling | asserted
E Disaster | Landslide *blocks* Mugling | asserted | agent: Landslide | patient: Mugling-Narayangadh road
E Other | vehicles remained *stranded* | asserted | patient: Hundreds of vehicles | place: Mugling-Narayangadh road section | time: on Friday
E Disaster | after a *landslide* triggered | asserted | again | place: Jalbire
E Disaster | *triggered* by incessant rainfall | asserted | agent: incessant rainfall | patient: a landslide
E Disaster | by incessant *rainfall* | asserted
E Disaster | *came down* at Jalbire | asserted | again | patient: a landslide | place: Jalbire
S Chitwan, *said* two excavators | speaker: Dambar Bahadur Rokaya
E Rescue | *pressed* into service | reported | patient: two excavators | source: Dambar Bahadur Rokaya
E Disaster | stones kept *falling* | reported | patient: stones | place: the hill | source: Dambar Bahadur Rokaya
E Other | have *asked* night buses | reported | agent: We | patient: night buses | source: Rokaya
S Rokaya *said* | speaker: Rokaya
S *According* to the Department of Hydrology | speaker: Department of Hydrology and Meteorology
E Disaster | has *crossed* the warning mark | reported | patient: the water level of the Narayani | place: Devghat | source: Department of Hydrology and Meteorology
S has *urged* people | speaker: The National Disaster Risk Reduction and Management Authority
S Indra Kumari Pun *said* food | speaker: Indra Kumari Pun
E Rescue | had been *handed* to passengers | reported | agent: Nepal Red Cross Society | patient: food packets | beneficiary: passengers | source: Indra Kumari Pun
R *Deputy Superintendent of Police* Dambar | person: Dambar Bahadur Rokaya
R the *spokesperson* for | person: Dambar Bahadur Rokaya | organization: District Police Office
R *Chief District Officer* Indra | person: Indra Kumari Pun
L memberOf | subject: Dambar Bahadur Rokaya | object: District Police Office
L within | subject: Jalbire | object: Ichchhakamana Rural Municipality
# SINDH: ACE ARRESTS THREE IRRIGATION DEPARTMENT OFFICIALS
E Arrest | ACE *ARRESTS* THREE | asserted | agent: ACE | patient: THREE IRRIGATION DEPARTMENT OFFICIALS | place: SINDH
E Arrest | on Wednesday *arrested* three officials | asserted | again | agent: The Anti-Corruption Establishment | patient: three officials | time: on Wednesday
E Crime | *drawing* funds | alleged | agent: three officials | patient: funds
S investigators *say* | speaker: investigators
E Other | was never *touched* | denied | patient: a canal | source: investigators
E Arrest | Those *held* were | asserted | again | patient: Those
E Investigation | were *identified* as executive engineer | asserted | patient: Those held
E Arrest | *picked up* from Pano Aqil | asserted | again | patient: They | place: Pano Aqil
E Legal | *produced* before a special court | asserted | patient: They | place: Sukkur
E Legal | which *remanded* them | asserted | agent: a special court | patient: them
S Farzana Mirani *told* reporters | speaker: Farzana Mirani
E Business | *payments* of Rs87 million | reported | source: Farzana Mirani
S she *said* | speaker: she
S *welcomed* the arrests | speaker: The Sindh Abadgar Board
E Arrest | welcomed the *arrests* | asserted | again
S Barrister Junejo, *called* the case | speaker: Barrister Junejo
E Legal | called the *case* | asserted
S and *said* he would approach | speaker: Barrister Junejo
E Legal | would *approach* the Sindh High Court | planned | agent: he | patient: the Sindh High Court
R *executive engineer* Ghulam | person: Ghulam Qadir Solangi | organization: Irrigation Department
R *sub-divisional officer* Manzoor | person: Manzoor Phulpoto | organization: Irrigation Department
R *head clerk*, Deedar | person: Deedar Ali | organization: Irrigation Department
R ACE *Deputy Director* Farzana | person: Farzana Mirani | organization: ACE
R A *lawyer* for Phulpoto | person: Junejo
L memberOf | subject: Ghulam Qadir Solangi | object: Irrigation Department
L memberOf | subject: Farzana Mirani | object: ACE
# Abahani sink Mohammedan in ill-tempered Dhaka derby
E Sport | Abahani *sink* Mohammedan | asserted | agent: Abahani | patient: Mohammedan | place: Dhaka
E Sport | ill-tempered Dhaka *derby* | asserted | again | place: Dhaka
E Sport | to *beat* arch-rivals | asserted | again | agent: Abahani Limited | patient: Mohammedan Sporting Club | place: Bangabandhu National Stadium | time: yesterday
E Sport | Mohammedan *went ahead* | asserted | agent: Mohammedan | time: in the 14th minute
E Sport | *drive* skidded | asserted | agent: Rakibul Hasan Shanto
E Sport | The *equaliser* arrived | asserted | time: on the stroke of half-time
E Sport | *headed* home | asserted | again | agent: Kwabena Asamoah-Tetteh
E Sport | Papon Singha *won* it | asserted | agent: Papon Singha | instrument: a free-kick | time: nine minutes from time
E Sport | both benches *emptied* | asserted | agent: both benches
E Sport | *showed* three red cards | asserted | agent: Jalal Uddin | patient: three red cards
S *said* Mohammedan coach | speaker: Alamgir Kabir Ranju
S Football Federation *said* its | speaker: The Bangladesh Football Federation
E Investigation | would *look* at | planned | agent: its disciplinary committee | patient: the match commissioner’s report
E Movement | Abahani *travel* to Mymensingh | planned | agent: Abahani | destination: Mymensingh | time: next week
E Sport | to *face* Rahmatganj | planned | agent: Abahani | patient: Rahmatganj
R *goalkeeper* Mithu | person: Mithu Barua
R *striker* Kwabena | person: Kwabena Asamoah-Tetteh
R *Midfielder* Papon | person: Papon Singha
R *referee* Jalal | person: Jalal Uddin
R Mohammedan *coach* Alamgir | person: Alamgir Kabir Ranju | organization: Mohammedan
L memberOf | subject: Alamgir Kabir Ranju | object: Mohammedan
L memberOf | subject: Papon Singha | object: Abahani
# Sri Lanka Podujana Peramuna dissidents to sit separately in House
E Other | dissidents to *sit* separately | planned | agent: dissidents | place: House
E Election | MPs *elected* on the | asserted | patient: A group of eleven MPs
S yesterday *informed* Speaker | speaker: A group of eleven MPs
E Other | would *function* as | planned | again | agent: they | place: Parliament
E Publication | *Addressing* the media | asserted | agent: Nalaka Hettipola | patient: the media | place: Battaramulla
S Nalaka Hettipola, *said* they | speaker: Nalaka Hettipola
E Election | We were *elected* by | asserted | again | agent: the voters of Kurunegala, Matara and Moneragala | patient: We
S Hettipola *said*, adding | speaker: Hettipola
S *adding* that talks | speaker: Hettipola
E Meeting | *talks* had been held | reported | agent: Samagi Jana Balawegaya | agent: Tamil Progressive Alliance | source: Hettipola
S *dismissed* the move | speaker: Dharmapriya Seneviratne Banda
E Other | dismissed the *move* | asserted | again
S He *said* the party | speaker: He
E Legal | would *petition* the Election Commission | planned | agent: the party | patient: the Election Commission | patient: the Supreme Court
E Appointment | the eleven *unseated* | planned | patient: the eleven
S the National People’s Power *said* | speaker: the National People’s Power
R *Speaker* Sarath | person: Sarath Wijegunaratna | organization: Parliament
R their *spokesman*, | person: Nalaka Hettipola
R *State Minister* Nalaka | person: Nalaka Hettipola
R SLPP *General Secretary* Dharmapriya | person: Dharmapriya Seneviratne Banda | organization: SLPP
L leads | subject: Sarath Wijegunaratna | object: Parliament
L memberOf | subject: Dharmapriya Seneviratne Banda | object: SLPP
# Almaty metro to get four new stations by 2030 — akimat
E Business | to *get* four new stations | planned | agent: Almaty metro | patient: four new stations | time: by 2030 | source: akimat
E Business | will be *extended* by | planned | again | patient: The Almaty metro | source: Yerlan Satybaldin
S Yerlan Satybaldin *told* a briefing | speaker: Yerlan Satybaldin
E Meeting | told a *briefing* | asserted
E Business | Design work was *entrusted* | asserted | patient: Design work | beneficiary: Metroproject
E Business | to be *carried out* by | planned | agent: Almatymetrokurylys | patient: tunnelling
E Agreement | has been *agreed* with | reported | patient: Financing of 212 billion tenge | agent: Ministry of National Economy | agent: Asian Development Bank | source: Satybaldin
S Satybaldin *said* | speaker: Satybaldin
S He *noted* that | speaker: He
E Business | would be *assembled* in | planned | patient: rolling stock | place: Kazakhstan | source: He
E Agreement | under a *contract* with | reported | agent: Hyundai Rotem | source: He
S *asked* whether | speaker: Members of the city’s maslikhat
E Disaster | January’s *tremors* | asserted | time: last January
S Institute of Seismology *replied* | speaker: The Institute of Seismology
S *called* the timetable | speaker: Gulmira Aitbayeva
R *deputy akim* Yerlan | person: Yerlan Satybaldin
R a *transport analyst*, | person: Gulmira Aitbayeva
# Iranian researchers unveil low-cost dialysis membrane
E Science | researchers *unveil* low-cost | asserted | agent: Iranian researchers | patient: low-cost dialysis membrane
E Science | has *developed* a dialysis membrane | reported | again | agent: A team | patient: a dialysis membrane | place: Sharif University of Technology | source: the head of the project
S the project *said* on Sunday | speaker: the head of the project
S Golshani *told* Mehr News Agency | speaker: Mohammad-Reza Golshani
E Science | *passed* laboratory tests | reported | agent: the filter | place: Pasteur Institute of Iran | source: Mohammad-Reza Golshani
E Science | passed laboratory *tests* | reported | again | patient: the filter | place: Pasteur Institute of Iran | source: Mohammad-Reza Golshani
E Science | would enter *trials* | planned | patient: the filter | place: Shariati Hospital | place: Namazi Hospital | time: before Nowruz | source: Mohammad-Reza Golshani
E Business | yet to *grant* a licence | denied | agent: The Food and Drug Administration | patient: a licence
S Zohreh Kamalvand, *said* the file | speaker: Zohreh Kamalvand
S Golshani *said* production | speaker: Golshani
E Business | *production* would begin | planned | place: Pardis Technology Park | source: Golshani
R the *head* of the project | person: Mohammad-Reza Golshani
R Its *deputy head*, | person: Zohreh Kamalvand | organization: Food and Drug Administration
L memberOf | subject: Mohammad-Reza Golshani | object: Sharif University of Technology
L memberOf | subject: Zohreh Kamalvand | object: Food and Drug Administration
L within | subject: Shariati Hospital | object: Tehran
L within | subject: Namazi Hospital | object: Shiraz
# Namgyel, who taught three generations of weavers, dies at 88
E Other | who *taught* three | asserted | agent: Namgyel | patient: three generations of weavers
E Death | weavers, *dies* at 88 | asserted | patient: Namgyel
E Death | *died* at her home | asserted | again | patient: Aum Tshering Namgyel | place: Lhuentse | time: on Monday
E Other | *Born* in the year | asserted | patient: Namgyel | time: in the year of the Earth Tiger
E Other | Namgyel *learned* to weave | asserted | agent: Namgyel
E Movement | *walked* to Mongar | asserted | agent: Namgyel | destination: Mongar
E Business | to *sell* her first kira | asserted | agent: Namgyel | patient: her first kira
E Other | she was *invited* to Thimphu | asserted | patient: she | destination: Thimphu | time: In 1989
E Other | to *train* students | asserted | agent: she | patient: students
S *recalled* Sonam Deki | speaker: Sonam Deki
E Culture | *named* her a living treasure | asserted | agent: the Agency for Promotion of Indigenous Crafts | patient: her | time: In 2012
E Culture | *received* the National Order of Merit | asserted | agent: she | patient: National Order of Merit
S Kuensel once *described* her loom | speaker: Kuensel
E Culture | The *cremation* will | planned | patient: Namgyel | place: Khoma Lhakhang
R the *master weaver* from | person: Aum Tshering Namgyel | place: Khoma
L leads | subject: Sonam Deki | object: Textile Museum
L childOf | subject: Karma Yangzom | object: Aum Tshering Namgyel
# MDP keeps Addu mayor’s seat in low-turnout by-election
E Election | MDP *keeps* Addu | asserted | agent: MDP | patient: Addu mayor’s seat
E Election | low-turnout *by-election* | asserted | place: Addu
E Election | has *retained* the mayoralty | reported | again | agent: The Maldivian Democratic Party | patient: the mayoralty of Addu City | source: preliminary results
E Election | *polled* 52 percent | reported | agent: Hussain Shaheem Manik | patient: 52 percent of the vote | source: preliminary results
E Election | Saturday’s *by-election* | asserted | again | time: Saturday
S preliminary results *showed* | speaker: preliminary results
E Election | *defeated* Aminath Zuhura | asserted | again | agent: Manik | patient: Aminath Zuhura
E Election | *came* a distant third | asserted | agent: Ibrahim “Ibbe” Naseer
S The Elections Commission *said* turnout | speaker: The Elections Commission
E Election | with polling *delayed* | reported | patient: polling | place: Hithadhoo School | source: The Elections Commission
S *reported* no other | speaker: Observers
E Meeting | *Speaking* to supporters | asserted | agent: Manik | patient: supporters | place: Maradhoo
S Manik *promised* to finish | speaker: Manik
E Business | to *finish* the sewerage project | planned | agent: Manik | patient: the sewerage project | place: Feydhoo
S he *said* | speaker: he
R its *candidate*, | person: Hussain Shaheem Manik | organization: Maldivian Democratic Party
R *harbour master*, | person: Manik
L memberOf | subject: Hussain Shaheem Manik | object: Maldivian Democratic Party
L memberOf | subject: Aminath Zuhura | object: People’s National Congress
# Herders count losses as dzud tightens grip on Mongolia’s west
E Disaster | as *dzud* tightens | asserted | place: Mongolia
E Death | livestock have *perished* | asserted | patient: More than 640,000 head of livestock | time: since December
E Disaster | as a *dzud*, the severe winter | asserted | again | place: Uvs | place: Zavkhan | place: Khovd
S Agency *reported* that 61 soums | speaker: The National Emergency Management Agency
E Disaster | under deep *snow* | reported | place: 61 soums | source: The National Emergency Management Agency
E Other | had been *closed* for nine days | reported | patient: the road | time: for nine days | source: The National Emergency Management Agency
S *said* B. Ganzorig | speaker: B. Ganzorig
E Business | has *sold* her motorcycle | asserted | agent: D. Oyuntsetseg | patient: her motorcycle
E Business | to *buy* bran | planned | agent: D. Oyuntsetseg | patient: bran
E Other | Lkhagvasuren Tsend *ordered* fodder | asserted | agent: Lkhagvasuren Tsend | patient: fodder | time: on Monday
E Other | fodder *released* from state | planned | patient: fodder | origin: state reserves
E Business | launched an *appeal* | asserted | agent: The International Federation of Red Cross and Red Crescent Societies
S Food and Agriculture Organization *said* | speaker: the Food and Agriculture Organization
E Rescue | it would *give* animal care kits | planned | agent: it | patient: animal care kits | beneficiary: 2,000 households | source: the Food and Agriculture Organization
E Legislation | will *debate* relief | planned | agent: The State Great Khural | patient: relief on loans
R a *herder* in Telmen | person: B. Ganzorig | place: Telmen soum
R *Deputy Prime Minister* Lkhagvasuren | person: Lkhagvasuren Tsend
# TVK, DMK cadre clash near Tirukkovilur; 14 booked
E Attack | cadre *clash* near | asserted | agent: TVK | agent: DMK cadre | place: Tirukkovilur
E Legal | 14 *booked* | asserted | patient: 14
E Legal | Police have *booked* 14 persons | asserted | again | agent: Police | patient: 14 persons
E Attack | *came to blows* over | asserted | again | agent: cadre of the Tamilaga Vettri Kazhagam | agent: Dravida Munnetra Kazhagam | place: Arakandanallur | time: on Sunday night
S *According* to Inspector | speaker: S. Muthukkumaran
E Other | the *quarrel* began | reported | agent: a TVK functionary | source: S. Muthukkumaran
E Other | *objected* to a banner | reported | agent: Pon. Elavarasu | patient: a banner | source: S. Muthukkumaran
E Meeting | *visit* of Revenue Minister | planned | agent: K.R. Thangapandi
E Attack | Stones were *thrown* | reported | instrument: Stones | source: S. Muthukkumaran
E Injury | suffered minor *injuries* | reported | patient: two constables | source: S. Muthukkumaran
E Movement | *taken* to the Government | asserted | patient: The injured | destination: Government Villupuram Medical College and Hospital
E Meeting | *visited* the village | asserted | agent: Deepika Rajagopal | patient: the village
S *appealed* for calm | speaker: Deepika Rajagopal
S Vellore Manickam *alleged* that | speaker: Vellore Manickam
E Legal | *registered* under | asserted | patient: the complaint
R *Inspector* S. | person: S. Muthukkumaran
R a TVK *functionary*, | person: Pon. Elavarasu | organization: TVK
R *Revenue Minister* K.R. | person: K.R. Thangapandi
R *Superintendent of Police* Deepika | person: Deepika Rajagopal
R AIADMK *organisation secretary* Vellore | person: Vellore Manickam | organization: AIADMK
L memberOf | subject: Pon. Elavarasu | object: TVK
L memberOf | subject: Vellore Manickam | object: AIADMK
# Exports of surgical goods from Sialkot dip 9pc
E Business | Sialkot *dip* 9pc | asserted | patient: Exports of surgical goods | place: Sialkot
E Business | surgical instruments *fell* nine | reported | again | patient: Exports of surgical instruments | time: in the first quarter of the fiscal year | source: Surgical Instruments Manufacturers Association of Pakistan
S *said* on Monday | speaker: Surgical Instruments Manufacturers Association of Pakistan
S Cheema *said* orders | speaker: Waqas Pervaiz Cheema
E Business | had *shifted* to rivals | reported | patient: orders worth $14m | destination: Tuttlingen | destination: Penang | source: Waqas Pervaiz Cheema
S he *remarked* | speaker: he
S Board of Revenue *responded* that | speaker: The Federal Board of Revenue
E Business | had been *cleared* | reported | patient: refunds up to September | source: The Federal Board of Revenue
E Other | would *open* on two Saturdays | planned | agent: Its Regional Tax Office | place: Sialkot | time: on two Saturdays | source: Nighat Lodhi
E Business | to *settle* remaining claims | planned | agent: Its Regional Tax Office | patient: remaining claims
S Nighat Lodhi *said* | speaker: Nighat Lodhi
S Pakistan Bureau of Statistics *show* | speaker: Data from the Pakistan Bureau of Statistics
E Business | by contrast, *rose* 17pc | reported | patient: football shipments | time: ahead of the summer | source: Data from the Pakistan Bureau of Statistics
E Business | have *added* night shifts | asserted | agent: Forward Sports | agent: two smaller makers | patient: night shifts | place: Sambrial
E Business | *left* its export refinance rate | asserted | agent: The State Bank of Pakistan | patient: its export refinance rate | time: last week
R SIMAP *chairman* Waqas | person: Waqas Pervaiz Cheema | organization: SIMAP
R *Chief Commissioner* Nighat | person: Nighat Lodhi | organization: Federal Board of Revenue
L leads | subject: Waqas Pervaiz Cheema | object: SIMAP
# 2 killed as Border Guard Bangladesh boat capsizes in Naf
E Death | 2 *killed* as | asserted | patient: 2 | place: Naf
E Accident | boat *capsizes* in Naf | asserted | patient: Border Guard Bangladesh boat | place: Naf
E Death | (BGB) *died* and | asserted | again | patient: Two members of Border Guard Bangladesh
E Accident | another *went missing* after | asserted | patient: another
E Accident | patrol boat *overturned* in | asserted | again | patient: a patrol boat | place: Naf river | time: early yesterday
E Investigation | were *identified* as | asserted | patient: The dead
E Investigation | could not be *traced* | denied | patient: Abdur Razzak | time: as of 8:00pm | source: Tanvir Mahmud Siddiqi
S *said* Lt Col | speaker: Tanvir Mahmud Siddiqi
E Investigation | was *chasing* a trawler | reported | agent: The boat | patient: a trawler | source: he
E Crime | *carrying* yaba pills | alleged | agent: a trawler | patient: yaba pills | origin: Myanmar
E Accident | *hit* by a wave | reported | agent: a wave | patient: it | source: he
S he *added* | speaker: he
E Rescue | conducting the *search* | asserted | agent: Divers | place: Naf
E Movement | had *come* from Jhalakathi | asserted | agent: Habib | origin: Jhalakathi
S he *said* | speaker: he
R *Lance Naik* Md | person: Md Shahidul Haque Mollah | organization: Border Guard Bangladesh
R *sepoy* Bipul | person: Bipul Chakma | organization: Border Guard Bangladesh
R *Nayek* Abdur | person: Abdur Razzak | organization: Border Guard Bangladesh
R *Lt Col* Tanvir | person: Tanvir Mahmud Siddiqi
R *commanding officer* of | person: Tanvir Mahmud Siddiqi | organization: Teknaf-2 Battalion
L leads | subject: Tanvir Mahmud Siddiqi | object: Teknaf-2 Battalion
L siblingOf | subject: Habib | object: Razzak
# Taliban court in Kandahar sentences moneychangers
E Legal | Kandahar *sentences* moneychangers | asserted | agent: Taliban court | patient: moneychangers | place: Kandahar
E Legal | has *handed* jail terms | reported | again | agent: A military court | patient: eight moneychangers | place: Kandahar province | source: the Supreme Court
E Crime | *speculating* against the afghani | alleged | agent: eight moneychangers | patient: the afghani
S Supreme Court *said* in | speaker: the Supreme Court
E Arrest | were *arrested* last month | asserted | patient: The men | time: last month | place: Sarai Shahzada’s smaller cousin in Kandahar
S Officials *said* they | speaker: Officials
E Crime | had *quoted* dollar rates | reported | agent: they | patient: dollar rates | instrument: Telegram | source: Officials
E Crime | in *breach* of an order | reported | again | agent: they | patient: an order | source: Officials
S governor, *said* business | speaker: Abdul Bari Zahid
S *told* Pajhwok Afghan News | speaker: Gulab Popalzai
E Other | remained *shut* | reported | patient: half the stalls | source: Gulab Popalzai
S *voiced* concern | speaker: The United Nations Assistance Mission in Afghanistan
E Business | *slowed* for three days | reported | patient: Trade | place: Spin Boldak crossing | time: for three days | source: the Afghanistan Chamber of Commerce and Investment
E Arrest | after the *arrests* | asserted | again
S *according* to the Afghanistan | speaker: the Afghanistan Chamber of Commerce and Investment
R a *spokesman* for the Taliban | person: Abdul Bari Zahid
R the *deputy head* of | person: Gulab Popalzai
# Uzbekistan Airways opens direct flights from Urgench to Jeddah
E Business | *opens* direct flights | asserted | agent: Uzbekistan Airways | patient: direct flights | origin: Urgench | destination: Jeddah
E Business | will *begin* twice-weekly | planned | again | agent: Uzbekistan Airways | patient: twice-weekly flights | origin: Urgench | destination: Jeddah | time: on March 2
S press service *told* Gazeta.uz | speaker: the carrier’s press service
S *said* Dilfuza | speaker: Dilfuza Matyakubova
S *welcomed* the service | speaker: The Muslim Board of Uzbekistan
E Business | has *applied* to the Civil | asserted | agent: Centrum Air | patient: Civil Aviation Agency
E Business | to *fly* the same route | planned | agent: Centrum Air | patient: the same route | origin: Urgench International Airport | time: in May
S *declined* to give details | speaker: Rustam Khodjaev
S but *said* there was | speaker: Rustam Khodjaev
R *commercial director*, | person: Rustam Khodjaev | organization: Centrum Air
L memberOf | subject: Dilfuza Matyakubova | object: Committee for Religious Affairs
L memberOf | subject: Rustam Khodjaev | object: Centrum Air
# Issyk-Kul villagers oppose uranium survey near Balykchy
E Protest | villagers *oppose* uranium | asserted | agent: Issyk-Kul villagers | patient: uranium survey | place: Balykchy
E Protest | *blocked* a road | asserted | agent: Residents of three villages | patient: a road | time: on Thursday
E Protest | to *protest* what they | asserted | again | agent: Residents of three villages | patient: an attempt
S they *said* was | speaker: they
E Business | *resume* uranium prospecting | alleged | patient: uranium prospecting | place: Ton District | source: they
S *denied* issuing | speaker: The Ministry of Natural Resources
E Other | *issuing* any licence | denied | agent: The Ministry of Natural Resources | patient: any licence | source: The Ministry of Natural Resources
S and *said* the drilling crew | speaker: The Ministry of Natural Resources
E Science | was *sampling* groundwater | reported | agent: the drilling crew | patient: groundwater | place: Kyzyl-Ompol | source: The Ministry of Natural Resources
S who *told* 24.kg | speaker: Anarkul Toktosunova
S *promised* to summon | speaker: Nurbek Abdyldaev
E Other | to *summon* the minister | planned | agent: Nurbek Abdyldaev | patient: the minister | destination: Jogorku Kenesh
S Elvira Sydykova *called* for | speaker: Elvira Sydykova
E Arrest | *detained* two men | asserted | agent: Police | patient: two men | place: Bokonbayevo
E Arrest | *let them go* | asserted | agent: Police | patient: them | time: by evening
E Protest | plans a *gathering* | planned | agent: The Kaji-Say Ecological Union | place: Gorky Park | time: on Sunday
E Legal | has *banned* rallies | asserted | agent: the Pervomaisky District Court | patient: rallies in the centre | time: until the New Year
R a retired *teacher*, | person: Anarkul Toktosunova
R *Deputy* Nurbek | person: Nurbek Abdyldaev
L memberOf | subject: Nurbek Abdyldaev | object: Ata-Jurt Kyrgyzstan
L within | subject: Ton District | object: Issyk-Kul
# Kerala: Nipah contact list swells to 214 in Malappuram
E Health | contact list *swells* to 214 | asserted | patient: Nipah contact list | place: Malappuram
E Death | who *died* of Nipah | asserted | patient: the 24-year-old student | place: Wandoor | instrument: Nipah
E Health | has *risen* to 214 | reported | again | patient: The number of persons on the contact list | source: Leelamma Varkey
S Leelamma Varkey *said* here | speaker: Leelamma Varkey
E Meeting | after a *review* | asserted | agent: Leelamma Varkey | place: PWD Rest House
E Health | were *sent* to the National | asserted | patient: Samples of eleven persons | destination: National Institute of Virology
E Movement | have been *moved* to isolation | asserted | patient: All frontline contacts | destination: Government Medical College Hospital
E Movement | would *arrive* on Tuesday | planned | agent: A team | time: on Tuesday | source: the Minister
S the Minister *said* | speaker: the Minister
E Health | has *declared* five wards | asserted | agent: V.R. Anirudhan | patient: five wards
S *advised* people not | speaker: Shameer Kuttippuram
E Science | Bats *trapped* by | asserted | agent: Kerala Forest Research Institute | patient: Bats
E Science | been *found* to carry | asserted | patient: Bats
E Other | will *go online* for | planned | patient: Madrasas | time: for a week | source: the Samastha Kerala Jem-iyyathul Ulama
S Ulama *announced* | speaker: the Samastha Kerala Jem-iyyathul Ulama
R *Health Minister* Leelamma | person: Leelamma Varkey | place: Kerala
R *District Collector* V.R. | person: V.R. Anirudhan
R the *State nodal officer*, | person: Shameer Kuttippuram
L within | subject: Malappuram | object: Kerala
L headquarteredIn | subject: National Institute of Virology | object: Pune
# Gurkha veterans demand equal pension in Pokhara rally
S Gurkha veterans *demand* equal | speaker: Gurkha veterans
E Protest | in Pokhara *rally* | asserted | agent: Gurkha veterans | place: Pokhara
E Protest | soldiers *marched* from | asserted | again | agent: Hundreds of former British Gurkha soldiers | origin: Prithvi Chowk | destination: Mahendrapool | time: on Sunday
E Protest | The *rally* was called | asserted | again | agent: Gurkha Satyagraha United Struggle Committee | agent: British Gurkha Ex-Servicemen’s Organisation
E Protest | *Addressing* it, retired | asserted | agent: Yam Bahadur Thapa | patient: it
S *accused* London | speaker: Yam Bahadur Thapa
E Military | *served* with the 10th | asserted | agent: husband | place: Borneo
S *said* she receives | speaker: Jit Maya Ale
E Business | I *sold* the tin | reported | agent: I | patient: the tin | source: she
S she *told* the Post | speaker: she
S *pledged* to table | speaker: Deepak Kaucha
E Legislation | to *table* a motion | planned | agent: Deepak Kaucha | patient: a motion of public importance
S in Kathmandu *said* in | speaker: The British Embassy
E Meeting | *talks* through the bilateral | planned | source: The British Embassy
R retired *captain* Yam | person: Yam Bahadur Thapa
R Gandaki Province Assembly *member* Deepak | person: Deepak Kaucha | organization: Gandaki Province Assembly
L memberOf | subject: Deepak Kaucha | object: Nepali Congress
L memberOf | subject: Deepak Kaucha | object: Gandaki Province Assembly
L locatedIn | subject: British Embassy | object: Kathmandu
# Mahanadi Coalfields told to refill abandoned pits in Talcher
E Legal | Mahanadi Coalfields *told* to | asserted | patient: Mahanadi Coalfields
E Other | to *refill* abandoned pits | planned | agent: Mahanadi Coalfields | patient: abandoned pits | place: Talcher
E Legal | has *ordered* Mahanadi | asserted | again | agent: The National Green Tribunal | patient: Mahanadi Coalfields Ltd
E Other | to *backfill* seven abandoned | planned | again | agent: Mahanadi Coalfields Ltd | patient: seven abandoned quarries | place: Talcher | time: within eighteen months
E Business | to *pay* Rs 22 crore | planned | agent: Mahanadi Coalfields Ltd | patient: Rs 22 crore
E Legal | *passed* the order on | asserted | again | agent: The eastern zone bench | patient: the order
E Legal | on a *petition* by | asserted | agent: Angul Paribesh Suraksha Parishad
S Sankarsan Mohapatra, had *shown* | speaker: Sankarsan Mohapatra
E Death | children *drowned* in | reported | patient: three children | place: the pits | time: between 2019 and 2022 | source: Sankarsan Mohapatra
E Publication | will *file* quarterly | planned | agent: A joint committee | patient: quarterly reports
S An MCL official *said* | speaker: An MCL official
E Legal | would *study* the order | planned | agent: the company | patient: the order | source: An MCL official
E Legal | before *moving* the Supreme Court | planned | agent: the company | patient: the Supreme Court | source: An MCL official
R *Justice* Amiya | person: Amiya Bhusan Patra | organization: National Green Tribunal
R *expert member* Sudeshna | person: Sudeshna Ghoshal | organization: National Green Tribunal
R The petitioner’s *counsel*, | person: Sankarsan Mohapatra | organization: Angul Paribesh Suraksha Parishad
L memberOf | subject: Amiya Bhusan Patra | object: National Green Tribunal
L partOf | subject: Mahanadi Coalfields Ltd | object: Coal India
L ownerOf | subject: Coal India | object: Mahanadi Coalfields Ltd
L locatedIn | subject: NTPC plant | object: Kaniha
# A saddle, a drum and a long memory: Turkmenistan’s bakhshi hold contest in Mary
E Culture | hold *contest* in Mary | asserted | agent: Turkmenistan’s bakhshi | place: Mary
E Movement | *gathered* in the city | asserted | agent: Forty bakhshi | place: Mary | time: at the weekend
E Culture | for a *contest* that | asserted | again | agent: Forty bakhshi
S organisers *say* had | speaker: organisers
E Culture | had not been *held* there | denied | patient: a contest | place: there | time: since 1994 | source: organisers
E Culture | *sang* part of the Gorogly | asserted | agent: Ogulgerek Annamyradova | patient: part of the Gorogly epic | time: for two hours
E Culture | Second place *went* to | asserted | patient: Second place | beneficiary: Hojamyrat Sähedow
S she *told* the State News | speaker: she
E Culture | *put* on its list | asserted | agent: UNESCO | patient: craft
E Movement | Guests *came* from | asserted | agent: Guests | origin: Mashhad | origin: Khiva
E Culture | plans a second *contest* | planned | agent: The Ministry of Culture | place: Daşoguz | time: during Culture Week in June
E Business | Prizes were *donated* | asserted | agent: Altyn Asyr | patient: Prizes
R The *winner*, Ogulgerek | person: Ogulgerek Annamyradova
R a *student* at the Turkmen | person: Ogulgerek Annamyradova | organization: Turkmen National Conservatory
L memberOf | subject: Ogulgerek Annamyradova | object: Turkmen National Conservatory
L within | subject: Mary | object: Turkmenistan
# PTI WALKS OUT OF NA AS OPPOSITION LEADER’S MIC SWITCHED OFF
E Protest | PTI *WALKS OUT* OF NA | asserted | agent: PTI | place: NA
E Other | MIC *SWITCHED OFF* | asserted | patient: OPPOSITION LEADER’S MIC
E Meeting | National Assembly *session* | asserted | place: National Assembly | time: on Thursday
E Other | into a shouting *match* | asserted | time: on Thursday
E Protest | *walked out*, complaining | asserted | again | agent: members of the Pakistan Tehreek-i-Insaf
S *complaining* that | speaker: members of the Pakistan Tehreek-i-Insaf
E Other | had been *switched off* mid-sentence | reported | again | patient: the microphone of their parliamentary leader | source: members of the Pakistan Tehreek-i-Insaf
E Other | was *speaking* on law | asserted | agent: Asad Ullah Marwat
E Other | *cut* him off | asserted | agent: Shaista Bugti | patient: him
S she *said*, as treasury | speaker: she
E Protest | *thumped* desks | asserted | agent: treasury members | patient: desks
E Movement | *followed* the protesters | asserted | agent: Rana Tahir Wattoo | patient: the protesters | destination: the lobby
E Other | could not *bring* them back | denied | agent: Rana Tahir Wattoo | patient: them
S later *telling* Dawn | speaker: Samiullah Achakzai
E Legislation | *passed* the Trade | asserted | agent: The House | patient: Trade Dispute Resolution (Amendment) Bill
S Zafar Langrial *said* the Senate | speaker: Zafar Langrial
E Legislation | would *take* it up | planned | agent: the Senate | patient: it | time: on Monday | source: Zafar Langrial
E Legislation | MQM-P lawmakers *abstained* | asserted | agent: MQM-P lawmakers
E Protest | in *protest* at load-shedding | asserted | agent: MQM-P lawmakers | place: Hyderabad | place: Mirpurkhas
R *Deputy Speaker* Shaista | person: Shaista Bugti | organization: National Assembly
R PML-N *whip* Rana | person: Rana Tahir Wattoo | organization: PML-N
R *Law Minister* Zafar | person: Zafar Langrial
L memberOf | subject: Rana Tahir Wattoo | object: PML-N
L memberOf | subject: Samiullah Achakzai | object: Jamiat Ulema-i-Islam
# Vidarbha crush Saurashtra inside three days
E Sport | Vidarbha *crush* Saurashtra | asserted | agent: Vidarbha | patient: Saurashtra | time: three days
E Sport | *took* seven for 43 | asserted | agent: Harsh Bokade | patient: seven
E Sport | Vidarbha *beat* Saurashtra | asserted | again | agent: Vidarbha | patient: Saurashtra | place: Jamtha | time: on Monday
E Sport | Ranji Trophy *quarterfinal* | asserted | again | place: Jamtha | time: on Monday
E Sport | *lost* their last eight | asserted | agent: the visitors | patient: their last eight wickets
E Sport | *fought* for 41 | asserted | agent: Jaydip Raviya
E Sport | *bowled* unchanged | asserted | agent: Bokade
E Sport | had *given* the home | asserted | agent: a double hundred | beneficiary: the home side | patient: a lead of 177
S *joked* coach | speaker: Usman Pathan
E Sport | will *meet* the winners | planned | agent: Vidarbha | patient: the winners | time: next week
E Sport | yet to *name* the venue | denied | agent: The Board of Control for Cricket in India | patient: the venue
S Mitesh Shah *blamed* the pitch | speaker: Mitesh Shah
R Left-arm *spinner* Harsh | person: Harsh Bokade
R *Captain* Jaydip | person: Jaydip Raviya | organization: Saurashtra
R *opener* Atharva | person: Atharva Wankhede
R *coach* Usman | person: Usman Pathan
R Saurashtra Cricket Association *secretary* Mitesh | person: Mitesh Shah | organization: Saurashtra Cricket Association
L memberOf | subject: Mitesh Shah | object: Saurashtra Cricket Association
L memberOf | subject: Harsh Bokade | object: Vidarbha
# Ship-breaking yard in Sitakunda shut after fatal fall
E Business | Sitakunda *shut* after | asserted | patient: Ship-breaking yard | place: Sitakunda
E Accident | after fatal *fall* | asserted | place: Sitakunda
E Business | yesterday *suspended* the licence | asserted | again | agent: The Department of Inspection for Factories and Establishments | patient: the licence of Karnaphuli Recycling Industries | time: yesterday
E Death | the *death* of a cutter | asserted | patient: a cutter
E Accident | who *fell* from the bridge | asserted | again | patient: a cutter | place: the bridge of a tanker
E Other | was *working* without | reported | agent: Osman Goni | source: investigators
S investigators *found* | speaker: investigators
E Death | He was *declared* dead | asserted | again | patient: He | place: Chittagong Medical College Hospital
E Movement | had been *beached* in | asserted | patient: MT Polar Grace | time: in August
S Didarul Islam Khokon *said* | speaker: Didarul Islam Khokon
E Legal | it was *certified* under | reported | patient: it | source: Didarul Islam Khokon
S *called* the certificate | speaker: Rizia Sultana
S has *counted* nine | speaker: YPSA
E Death | nine *deaths* in | reported | patient: nine | place: the yards | time: this year | source: YPSA
S *promised* Tk 7 lakh | speaker: The Bangladesh Ship Breakers and Recyclers Association
S *urged* the European | speaker: The NGO Shipbreaking Platform
R a *cutter* who | person: Osman Goni
R *Yard manager* Didarul | person: Didarul Islam Khokon
R *Advocate* Rizia | person: Rizia Sultana
R *coordinator* of Bangladesh | person: Rizia Sultana | organization: Bangladesh Environmental Lawyers Association
L locatedIn | subject: Karnaphuli Recycling Industries | object: Sonaichhari
L within | subject: Sonaichhari | object: Sitakunda
L headquarteredIn | subject: NGO Shipbreaking Platform | object: Brussels
L memberOf | subject: Rizia Sultana | object: Bangladesh Environmental Lawyers Association
# Power cuts and empty reservoirs: Isfahan farmers return to the dry riverbed
E Other | Power *cuts* and empty | asserted | place: Isfahan
E Protest | farmers *return* to | asserted | agent: Isfahan farmers | destination: the dry riverbed
E Protest | *pitched* tents | asserted | again | agent: Some 2,000 farmers | patient: tents | place: Khaju Bridge | time: on Friday
E Protest | *demanding* a share | asserted | again | agent: Some 2,000 farmers | patient: a share of water
S they *say* is | speaker: they
E Other | being *diverted* to | alleged | patient: water | destination: Yazd | source: they
E Protest | The *gathering* was | asserted | again
S ISNA *reported* | speaker: ISNA
E Other | *standing* back | reported | agent: riot police | source: ISNA
S Hamid Reza Ashtarjani *told* | speaker: Hamid Reza Ashtarjani
E Other | *releases* from the Chadegan | planned | origin: Chadegan Dam | time: in the second half of Aban | source: Hamid Reza Ashtarjani
S *shouted* Gholam-Ali | speaker: Gholam-Ali Varzanehi
S has *blamed* six | speaker: The Energy Ministry
E Disaster | six years of *drought* | reported | place: Zagros | time: six years | source: The Energy Ministry
S agriculture committee, *said* steel | speaker: Nahid Sadeghi-Borujeni
S Mobarakeh Steel Company *says* | speaker: Mobarakeh Steel Company
E Publication | *ran* a full-page | asserted | agent: Shargh daily | patient: a full-page photograph
R *Deputy governor* Hamid | person: Hamid Reza Ashtarjani
R *Lawmaker* Nahid | person: Nahid Sadeghi-Borujeni | organization: Majlis
L memberOf | subject: Nahid Sadeghi-Borujeni | object: Majlis
# Colombo Port City regulator issues licence to offshore lender
E Business | *issues* licence | asserted | agent: Colombo Port City regulator | patient: licence | beneficiary: offshore lender
E Business | yesterday *granted* an offshore | asserted | again | agent: The Colombo Port City Economic Commission | patient: an offshore banking licence | beneficiary: Hatton National Bank | time: yesterday
E Business | to be *admitted* to the zone | asserted | again | patient: Hatton National Bank | destination: the zone
S Dilshan Ratnasekera *said* the unit | speaker: Dilshan Ratnasekera
E Business | unit would *begin* with | planned | agent: the unit | place: Marine Drive | source: Dilshan Ratnasekera
S he *told* shareholders | speaker: he
S Ruwani Weerakkody *said* nine | speaker: Ruwani Weerakkody
S has *insisted* that | speaker: The Central Bank of Sri Lanka
S of the SJB *warned* the | speaker: Harin Amarakoon
E Investigation | would *look* closely | planned | agent: International Monetary Fund | patient: tax holidays | source: Harin Amarakoon
E Business | HNB shares *closed* 4.25 | asserted | patient: HNB shares | place: Colombo Stock Exchange
E Business | *lost* ground | asserted | patient: John Keells Holdings | place: Colombo Stock Exchange
R HNB *Managing Director* Dilshan | person: Dilshan Ratnasekera | organization: HNB
R Commission *chairperson* Ruwani | person: Ruwani Weerakkody | organization: Commission
R Opposition *economist* Dr. | person: Harin Amarakoon | organization: SJB
L leads | subject: Dilshan Ratnasekera | object: HNB
L leads | subject: Ruwani Weerakkody | object: Colombo Port City Economic Commission
L memberOf | subject: Harin Amarakoon | object: SJB
# Snow leopard seen near Jomsom after goats go missing
E Other | Snow leopard *seen* near | asserted | patient: Snow leopard | place: Jomsom
E Other | goats *go missing* | asserted | patient: goats
E Attack | *killing* 19 goats | alleged | agent: A snow leopard | patient: 19 goats
E Other | was *filmed* by | asserted | again | agent: villagers | patient: A snow leopard | place: Thini | time: on Saturday morning
E Movement | has *sent* two rangers | asserted | agent: The Annapurna Conservation Area Project | patient: two rangers
E Other | to *keep watch* | planned | agent: two rangers
S *advised* herders | speaker: The Annapurna Conservation Area Project
E Other | whose family *lost* eleven | asserted | again | agent: family | patient: eleven goats
S goats, *said* the cat | speaker: Tenzing Chhoekyi Gurung
E Movement | had *come* through a hole | reported | agent: the cat | source: Tenzing Chhoekyi Gurung
S she *said* | speaker: she
S Purna Prasad Lamichhane *said* claims | speaker: Purna Prasad Lamichhane
S *believes* that the animal | speaker: Madhav Khadgi
E Movement | *strayed* from | reported | agent: the animal | origin: Dhaulagiri | source: Madhav Khadgi
S WWF Nepal *estimates* | speaker: WWF Nepal
E Business | has *set aside* Rs | asserted | agent: The Gharapjhong Rural Municipality | patient: Rs 200,000
R ACAP *officer* Purna | person: Purna Prasad Lamichhane | organization: ACAP
R *Wildlife biologist* Madhav | person: Madhav Khadgi | organization: National Trust for Nature Conservation
L memberOf | subject: Purna Prasad Lamichhane | object: ACAP
L memberOf | subject: Madhav Khadgi | object: National Trust for Nature Conservation
# ISRO tests parachute for crew module over Sriharikota coast
E Science | ISRO *tests* parachute | asserted | agent: ISRO | patient: parachute | place: Sriharikota coast
E Science | air-drop *test* of | asserted | again | agent: The Indian Space Research Organisation | patient: the parachute system | time: on Saturday
E Movement | before *splashdown* in | planned | patient: Gaganyaan crew module | place: Bay of Bengal
E Movement | *lifted* the dummy | asserted | agent: A Chinook helicopter | patient: the dummy module
E Science | *released* it off | asserted | agent: A Chinook helicopter | patient: it | place: Sriharikota
E Science | parachutes *opened* in | reported | patient: All ten parachutes | source: Vaidyanathan Subbulakshmi
S *said* Vaidyanathan | speaker: Vaidyanathan Subbulakshmi
E Rescue | was *recovered* by | asserted | agent: Indian Navy | patient: The module
E Movement | *taken* to Chennai | asserted | patient: The module | destination: Chennai port
E Science | the uncrewed *flight* | planned | source: she
S she *said* | speaker: she
E Science | The parachutes were *developed* | asserted | agent: Aerial Delivery Research and Development Establishment | patient: The parachutes | place: Agra
E Other | *packed* each by hand | asserted | agent: Mahipal Singh Chauhan | patient: each
E Science | will *provide* tracking | planned | agent: The European Space Agency | patient: tracking | origin: Kourou
E Science | to *fly* astronauts | planned | agent: India | patient: astronauts | instrument: LVM3 rocket
R *director* of the Vikram | person: Vaidyanathan Subbulakshmi | organization: Vikram Sarabhai Space Centre
R *parachute rigger* Mahipal | person: Mahipal Singh Chauhan
L leads | subject: Vaidyanathan Subbulakshmi | object: Vikram Sarabhai Space Centre
L headquarteredIn | subject: Vikram Sarabhai Space Centre | object: Thiruvananthapuram
L partOf | subject: Aerial Delivery Research and Development Establishment | object: DRDO
L headquarteredIn | subject: Aerial Delivery Research and Development Establishment | object: Agra
# Dushanbe court jails former head of grain reserve
E Legal | court *jails* former | asserted | agent: Dushanbe court | patient: former head of grain reserve
E Legal | has *sentenced* Sherali | asserted | again | agent: A court | patient: Sherali Nazarzoda | place: Dushanbe’s Ismoili Somoni district
E Crime | for *embezzlement* | asserted | agent: Sherali Nazarzoda
S Prosecutors *said* 6,200 | speaker: Prosecutors
E Business | *imported* from | reported | patient: 6,200 tonnes of wheat | origin: Kostanay region | source: Prosecutors
E Crime | were *written off* as | reported | patient: 6,200 tonnes of wheat | source: Prosecutors
E Crime | *sold* to mills | reported | patient: 6,200 tonnes of wheat | beneficiary: mills | destination: Vahdat | destination: Hisor | source: Prosecutors
E Investigation | The case was *investigated* | asserted | agent: Agency for State Financial Control and Combating Corruption | patient: The case
S Zebo Mirzoeva, *said* an appeal | speaker: Zebo Mirzoeva
E Legal | an *appeal* would | planned | destination: Supreme Court of Tajikistan | source: Zebo Mirzoeva
E Other | My client *signed* what | reported | agent: My client | source: she
S she *noted* | speaker: she
E Legal | *given* suspended terms | asserted | patient: Two warehouse keepers
S station, *said* its stocks | speaker: The World Food Programme
E Other | were not *affected* | denied | patient: its stocks | source: The World Food Programme
S Radio Ozodi first *reported* | speaker: Radio Ozodi
E Business | *shortages* in Khatlon | reported | place: Khatlon | time: in spring 2021 | source: Radio Ozodi
R *head* of the state | person: Sherali Nazarzoda
R His *lawyer*, | person: Zebo Mirzoeva
R *warehouse keepers*, Abdullo | person: Abdullo
L within | subject: Ismoili Somoni | object: Dushanbe
L within | subject: Kostanay region | object: Kazakhstan
L siblingOf | subject: Abdullo | object: Firuz Saidov
# Silent procession in Imphal for peace as schools reopen
E Protest | Silent *procession* in | asserted | place: Imphal
E Other | as schools *reopen* | asserted | agent: schools
E Protest | *led* by the All | asserted | agent: All Manipur Women’s Voluntary Association | patient: Several thousand women
E Protest | *walked* in silence | asserted | again | agent: Several thousand women | origin: Khwairamband Keithel | destination: Kangla gate | time: this evening
E Other | districts *reopened* after | asserted | again | agent: Schools | place: Bishnupur | place: Thoubal | time: after eight days
S Kuki Students’ Organisation *said* | speaker: the Kuki Students’ Organisation
E Movement | would *escort* examinees | planned | agent: its volunteers | patient: examinees | destination: Tuibong | source: the Kuki Students’ Organisation
E Meeting | held *talks* with | asserted | agent: Bhupinder Negi | patient: Coordinating Committee on Manipur Integrity | patient: Indigenous Tribal Leaders’ Forum
S he *told* The Sangai | speaker: he
E Movement | *reached* Jiribam | asserted | agent: Trucks | destination: Jiribam
E Movement | under *escort* of | asserted | agent: Central Reserve Police Force | agent: Assam Rifles | patient: Trucks
S fish, *said* prices | speaker: Thokchom Ibemhal Devi
E Business | had *trebled* | reported | patient: prices | source: Thokchom Ibemhal Devi
S Lunkhosei Haokip *appealed* to | speaker: Lunkhosei Haokip
R *Security Adviser* Bhupinder | person: Bhupinder Negi
R *MLA* Lunkhosei | person: Lunkhosei Haokip
# Navsarjan seeks probe into well boycott in Banaskantha
S Navsarjan *seeks* probe | speaker: Navsarjan
E Abuse | well *boycott* in | alleged | place: Banaskantha | source: Navsarjan
S has *alleged* that | speaker: A fact-finding team
E Abuse | were *barred* from | alleged | again | patient: 46 Dalit families | place: Banaskantha district | time: for three weeks | source: A fact-finding team
E Movement | *rode* through the main | asserted | agent: a wedding party | place: the main street
S Hirabhai Parmar *said* a complaint | speaker: Hirabhai Parmar
E Legal | was *registered* at | reported | patient: a complaint | place: Tharad police station | source: Hirabhai Parmar
E Legal | *wrote* to the Gujarat | reported | agent: the National Human Rights Commission | patient: Gujarat Police | source: Hirabhai Parmar
E Business | I *hired* the horse | reported | agent: I | patient: the horse | source: he
S he *said* | speaker: he
S *denied* there was | speaker: Jignasha Chaudhary
E Abuse | there was a *boycott* | denied | again | source: Jignasha Chaudhary
S and *said* a second tap | speaker: Jignasha Chaudhary
E Other | had been *provided* under | reported | patient: a second tap | source: Jignasha Chaudhary
S *raised* the matter | speaker: Bhikhubhai Vansda
S *promised* a report | speaker: Bhanu Rathva
E Publication | promised a *report* | planned | agent: Bhanu Rathva
R Team *member* Hirabhai | person: Hirabhai Parmar | organization: Navsarjan Trust
R the *taluka development officer*, | person: Jignasha Chaudhary
R Congress *legislator* Bhikhubhai | person: Bhikhubhai Vansda | organization: Congress
R *Social Justice Minister* Bhanu | person: Bhanu Rathva
L memberOf | subject: Bhikhubhai Vansda | object: Congress
L memberOf | subject: Hirabhai Parmar | object: Navsarjan Trust
# Cyclone Warning No. 4 hoisted as Cyclone Mohori churns in Bay of Bengal
E Disaster | No. 4 *hoisted* as | asserted | patient: Cyclone Warning No. 4
E Disaster | Mohori *churns* in | asserted | patient: Cyclone Mohori | place: Bay of Bengal
S yesterday *advised* the maritime | speaker: The Bangladesh Meteorological Department
E Disaster | to *hoist* local warning | planned | again | agent: the maritime ports of Chattogram, Mongla and Payra | patient: local warning signal number four
E Disaster | Mohori *moved* north-west | asserted | again | patient: Cyclone Mohori | place: the central Bay of Bengal
S Khandaker Nafisur Rahman *said* | speaker: Khandaker Nafisur Rahman
E Disaster | before *landfall*, | planned | patient: Mohori | source: Khandaker Nafisur Rahman
E Meeting | said at a *briefing* in | asserted | place: Agargaon
E Other | *went about* with | asserted | agent: volunteers of the Cyclone Preparedness Programme | place: Patuakhali | instrument: megaphones
E Rescue | were *readied* in | asserted | patient: 703 shelters | place: Barguna
E Other | were *suspended* by | asserted | agent: Bangladesh Inland Water Transport Authority | patient: Launch services | origin: Barishal
E Disaster | 1970 Bhola *cyclone* | asserted | time: 1970
S *said* Jobeda Khatun | speaker: Jobeda Khatun
S Talukder *said* the Armed | speaker: Md Monwar Hossain Talukder
E Other | had been *asked* to | reported | patient: the Armed Forces Division | source: Md Monwar Hossain Talukder
E Disaster | *left* much of Satkhira | asserted | agent: Cyclone Amphan | patient: much of Satkhira | time: in 2020
R *meteorologist* Khandaker | person: Khandaker Nafisur Rahman
R *Relief Secretary* Md | person: Md Monwar Hossain Talukder
# Kazzinc miners end underground strike after night of talks
E Protest | *end* underground | asserted | agent: Kazzinc miners | patient: underground strike
E Protest | underground *strike* after | asserted | agent: Kazzinc miners
E Meeting | night of *talks* | asserted | time: night
E Protest | *refused* to leave | reported | again | agent: About 60 miners | place: Ridder-Sokolny | source: the Confederation of Labour of Kazakhstan
E Movement | *came* to the surface | reported | agent: About 60 miners | destination: the surface | time: at dawn on Tuesday | source: the Confederation of Labour of Kazakhstan
E Agreement | *agreed* to review | reported | agent: the management of Kazzinc | source: the Confederation of Labour of Kazakhstan
E Business | to *review* shift bonuses | planned | agent: the management of Kazzinc | patient: shift bonuses
S Kazakhstan *said* | speaker: the Confederation of Labour of Kazakhstan
E Meeting | They were *met* by | asserted | agent: wives | agent: Daniyal Serikov | patient: They
E Protest | The *stoppage* was | reported | again | source: Viktoria Schmidt
E Appointment | will be *dismissed* for | denied | patient: nobody | source: Viktoria Schmidt
S Viktoria Schmidt, *told* Vlast | speaker: Viktoria Schmidt
E Meeting | is to *meet* in | planned | agent: A conciliation commission | place: Ust-Kamenogorsk
S *said* from Baar | speaker: Glencore
E Business | production *losses* were | reported | source: Glencore
S Yerlan Tolegenuly *recalled* | speaker: Yerlan Tolegenuly
E Legislation | had been *narrowed* since | reported | patient: the right to strike | source: Yerlan Tolegenuly
E Other | the *events* in Zhanaozen | asserted | place: Zhanaozen
E Legislation | plans *amendments* to | planned | agent: The Ministry of Labour and Social Protection of Population | patient: Labour Code | time: this autumn
R the *akim* of | person: Daniyal Serikov | place: East Kazakhstan Region
R *human resources director*, | person: Viktoria Schmidt | organization: Kazzinc
R *state labour inspector* Bolat | person: Bolat Kenzhebaev
R Union *activist* Yerlan | person: Yerlan Tolegenuly
L memberOf | subject: Viktoria Schmidt | object: Kazzinc
L ownerOf | subject: Glencore | object: Kazzinc
L headquarteredIn | subject: Glencore | object: Baar
# Mayor Sunita Rokka bulldozes own party’s office in Dharan
E Other | Rokka *bulldozes* own | asserted | agent: Sunita Rokka | patient: own party’s office | place: Dharan
E Other | *brought* it down | asserted | again | agent: Dharan Sub-Metropolitan City | patient: it | time: On Thursday morning
E Other | the order was *signed* by | asserted | agent: a mayor | patient: the order
E Election | who was *elected* on | asserted | patient: a mayor
S Rokka *told* reporters | speaker: Sunita Rokka
S *denying* she | speaker: Sunita Rokka
E Other | had been *summoned* by | denied | agent: CPN-UML district committee | patient: she | source: Sunita Rokka
S *accused* her | speaker: Kul Bahadur Limbu Angdembe
E Other | of *courting* the | alleged | agent: her | patient: Rastriya Swatantra Party | source: Kul Bahadur Limbu Angdembe
S he *said* | speaker: he
S Navin Tamang *said* 32 | speaker: Navin Tamang
E Other | would *go* before Dashain | planned | patient: 32 other structures | time: before Dashain | source: Navin Tamang
E Other | been *promised* a stall | asserted | patient: a stall | beneficiary: Lal Maya | place: Ghopa Camp
E Legal | *refused* to stay | asserted | agent: The Patan High Court’s bench | place: Biratnagar
R *Mayor* Sunita Rokka bulldozes | person: Sunita Rokka | place: Dharan
R *Mayor* Sunita Rokka told | person: Sunita Rokka
R Party *secretary* Kul | person: Kul Bahadur Limbu Angdembe
R *City police chief* Navin | person: Navin Tamang
R *Tea seller* Lal | person: Lal Maya
L leads | subject: Sunita Rokka | object: Dharan Sub-Metropolitan City
# Iranian wrestlers pick up five medals at Asian Wrestling Championships
E Sport | *pick up* five medals | asserted | agent: Iranian wrestlers | patient: five medals | place: Asian Wrestling Championships
E Sport | *closed* their campaign | asserted | agent: Iranian freestylers | patient: their campaign
E Sport | *pinned* his Kyrgyz | asserted | agent: Abolfazl Sarvestani-Nejad | patient: his Kyrgyz opponent | time: on Sunday night
E Sport | in the *final* of | asserted | time: on Sunday night
E Sport | earlier *beaten* Takumi | asserted | agent: Pouria Babolsari | patient: Takumi Ishiguro
S *laughed* head coach | speaker: Peyman Ranjbar-Soltani
S He *said* the squad | speaker: He
E Movement | would *go* straight | planned | agent: the squad | destination: Azadi Sport Complex | source: He
E Sport | to a *camp* at | planned | agent: the squad | place: Azadi Sport Complex | source: He
S *thanked* the Jordan | speaker: The Iran Wrestling Federation
E Sport | later *reprimanded* one | asserted | agent: United World Wrestling | patient: one coach
E Attack | for *throwing* a towel | asserted | agent: one coach | instrument: a towel | patient: Baatar Dorjsuren
E Sport | *kept* her 62kg | asserted | agent: Aisuluu Tokonova | patient: her 62kg crown
R *head coach* Peyman | person: Peyman Ranjbar-Soltani
R *referee* Baatar | person: Baatar Dorjsuren
# AIZAWL: CYMA STOPS LIQUOR CONSIGNMENT AT VAIRENGTE
E Investigation | CYMA *STOPS* LIQUOR | asserted | agent: CYMA | patient: LIQUOR CONSIGNMENT | place: VAIRENGTE
E Investigation | *seized* 410 cases | asserted | again | agent: Volunteers of the Central Young Mizo Association | patient: 410 cases of Indian-made foreign liquor | place: Vairengte | time: on Thursday
E Other | *handed* the consignment | asserted | agent: Volunteers | patient: the consignment | beneficiary: Excise and Narcotics Department
E Movement | had *come* from Silchar | reported | agent: The trucks | origin: Silchar | source: Lalrinpuia Sailo
E Movement | were *carrying* potatoes | reported | agent: The trucks | patient: potatoes | source: Lalrinpuia Sailo
S *said* Lalrinpuia | speaker: Lalrinpuia Sailo
E Arrest | were *sent* to Kolasib | asserted | patient: The drivers | destination: Kolasib district jail
E Other | has *floated* the idea | asserted | agent: Zothansanga Pachuau | patient: the idea
E Other | promptly *opposed* | asserted | agent: Presbyterian Church Synod | patient: a plan
S *joked* Excise | speaker: C. Lalthlamuani
S *declined* to say | speaker: Vanlalhruaia
E Publication | *carried* a cartoon | asserted | agent: Vanglaini | patient: a cartoon
R The *drivers*, | person: Abdul Matin Barbhuiya
R *Excise Minister* Zothansanga | person: Zothansanga Pachuau
R *Excise Superintendent* C. | person: C. Lalthlamuani
R Zoram People’s Movement *spokesman* Vanlalhruaia | person: Vanlalhruaia | organization: Zoram People’s Movement
R a *choirmaster*, | person: Vanlalhruaia
L memberOf | subject: Vanlalhruaia | object: Zoram People’s Movement
L memberOf | subject: Lalrinpuia Sailo | object: Central Young Mizo Association
# Nishtar Hospital doctors boycott OPD after attendant slaps house officer
E Protest | doctors *boycott* OPD | asserted | agent: Nishtar Hospital doctors | patient: OPD
E Attack | attendant *slaps* house | asserted | agent: attendant | patient: house officer
E Protest | remained *shut* for | asserted | again | patient: Outpatient departments | place: Nishtar Hospital | time: on Saturday
S *demanded* the arrest | speaker: the Young Doctors Association
E Attack | who *slapped* a house | asserted | again | agent: a man | patient: a house officer | place: the emergency ward
E Other | were *turned back* | asserted | patient: Patients
E Movement | had *brought* her grandson | asserted | agent: Bashiran Mai | patient: her grandson | instrument: rickshaw
S she *said* | speaker: she
S Faiq Hayat Daultana *said* | speaker: Faiq Hayat Daultana
E Protest | would *join* on Monday | planned | agent: colleagues | place: Mayo Hospital | place: Holy Family Hospital | time: on Monday | source: Faiq Hayat Daultana
S Commission *urged* restraint | speaker: The Punjab Healthcare Commission
S Sadia Gondal *said* the suspect | speaker: Sadia Gondal
E Legal | had *secured* pre-arrest | reported | agent: the suspect | patient: pre-arrest bail | origin: a sessions court | source: Sadia Gondal
E Investigation | has *set up* a three-member | asserted | agent: Ejaz Masroor Khakwani | patient: a three-member inquiry
E Investigation | three-member *inquiry* | asserted | again
E Movement | *arrives* from Lahore | planned | agent: Nadeem Mahbub Alvi | origin: Lahore | time: today
R YDA *president* Dr | person: Faiq Hayat Daultana | organization: YDA
R *City Police Officer* Sadia | person: Sadia Gondal
R Nishtar Medical University *Vice Chancellor* Prof | person: Ejaz Masroor Khakwani | organization: Nishtar Medical University
R *Health Secretary* Nadeem | person: Nadeem Mahbub Alvi
L leads | subject: Faiq Hayat Daultana | object: YDA
L leads | subject: Ejaz Masroor Khakwani | object: Nishtar Medical University
L locatedIn | subject: Mayo Hospital | object: Lahore
L locatedIn | subject: Holy Family Hospital | object: Rawalpindi
# Delhi Metro’s airport line halted for an hour; cable theft suspected
E Other | line *halted* for | asserted | patient: Delhi Metro’s airport line | time: for an hour
E Crime | cable *theft* suspected | alleged
E Other | were *hit* for over | reported | again | patient: Services | place: Airport Express Line | time: on Wednesday morning | source: the Delhi Metro Rail Corporation
E Crime | found *cut* between | reported | patient: signalling cables | place: Dhaula Kuan | place: Delhi Aerocity | source: the Delhi Metro Rail Corporation
S (DMRC) *said* | speaker: the Delhi Metro Rail Corporation
E Movement | were *run* at 25 | asserted | patient: Trains | place: New Delhi | place: Dwarka Sector 21
E Movement | *dragging* suitcases | asserted | agent: Passengers | patient: suitcases | place: National Highway 48
S *told* PTI | speaker: Ritika Arora-Menon
E Other | she *missed* her | reported | agent: she | patient: her IndiGo flight | source: Ritika Arora-Menon
S she *asked* | speaker: she
S Anurag Bhattacharjee *said* 90 | speaker: Anurag Bhattacharjee
E Investigation | has *handed* CCTV | asserted | agent: The Central Industrial Security Force | patient: CCTV clips | beneficiary: the Delhi Police’s metro unit
S Hemlata Tokas *said* a scrap | speaker: Hemlata Tokas
E Investigation | was being *questioned* | reported | patient: a scrap dealer | source: Hemlata Tokas
E Crime | the fourth *theft* since | asserted | again | place: the corridor | time: since Republic Day
S Jarnail Bedi *blamed* | speaker: Jarnail Bedi
R a *consultant*, | person: Ritika Arora-Menon
R DMRC *executive director* Anurag | person: Anurag Bhattacharjee | organization: DMRC
R *Deputy Commissioner of Police* Hemlata | person: Hemlata Tokas
R AAP *MLA* Jarnail | person: Jarnail Bedi | organization: AAP
L memberOf | subject: Anurag Bhattacharjee | object: DMRC
L memberOf | subject: Jarnail Bedi | object: AAP
# Letter from Thimphu: the town that put its only traffic light back in the box
E Other | that *put* its only | asserted | agent: the town | patient: its only traffic light
E Other | *installed* a traffic light | asserted | agent: the Royal Bhutan Police | patient: a traffic light | place: Norzin Lam | time: In 1995
E Other | had been *taken down* | asserted | again | patient: it | time: within days
E Other | to *try* again | planned | agent: Thimphu Thromde | place: Babesa–Thimphu expressway
S Kinley Wangchen Dorji *says* | speaker: Kinley Wangchen Dorji
S he *told* me | speaker: he
E Movement | to *leave* for Perth | planned | agent: His daughter | destination: Perth
E Other | will *decide* in August | planned | agent: The Bhutan Construction and Transport Authority | time: in August
S *suggested* a bus | speaker: Jigme Tobgyel
E Other | an online *poll* | asserted | agent: The Bhutanese
E Election | 71 percent *voted* for | asserted | agent: 71 percent | patient: the gloves
R *Thrompon* Kinley | person: Kinley Wangchen Dorji
R *Corporal* Ugyen | person: Ugyen Penjor | organization: Royal Bhutan Police
R the *member* for Haa | person: Jigme Tobgyel | organization: National Council | place: Haa
L memberOf | subject: Jigme Tobgyel | object: National Council
L within | subject: Norzin Lam | object: Thimphu
# AICTE, JNTU-H row over B.Tech seats reaches Hyderabad court
E Legal | seats *reaches* Hyderabad | asserted | patient: AICTE, JNTU-H row | destination: Hyderabad court
E Legal | *issued* notices | asserted | agent: The Telangana High Court | patient: notices | time: on Friday
E Legal | a batch of *petitions* | asserted | agent: engineering colleges
S The colleges *contended* | speaker: The colleges
E Other | had *approved* the increase | reported | agent: AICTE | patient: the increase | source: The colleges
S Engineering, *said* classes | speaker: Desaboina Prakash Reddy
E Other | would *begin* in a fortnight | planned | patient: classes | time: in a fortnight | source: Desaboina Prakash Reddy
S Sudarshan Konda *replied* | speaker: Sudarshan Konda
S Sarojini Rao *asked* | speaker: C. Sarojini Rao
E Legal | was *impleaded* | asserted | patient: The Telangana Council of Higher Education
S both *opposed* the hike | speaker: both
E Other | TG-EAPCET *resumes* on | planned | patient: Counselling under TG-EAPCET | time: on Tuesday | source: Srinivas Burra
S Srinivas Burra *said* | speaker: Srinivas Burra
R *Senior counsel* Desaboina | person: Desaboina Prakash Reddy | organization: Malla Vishnu Institute of Engineering
R *Advocate-General* Sudarshan | person: Sudarshan Konda
R *Justice* C. | person: C. Sarojini Rao | organization: Telangana High Court
R *convener* Srinivas | person: Srinivas Burra
L memberOf | subject: C. Sarojini Rao | object: Telangana High Court
# Deminer, 29, killed in Herat as clearance teams run out of money
E Death | *killed* in Herat | asserted | patient: Deminer | place: Herat
E Business | *run out* of money | asserted | agent: clearance teams | patient: money
E Death | was *killed* on Monday | asserted | again | patient: A deminer | place: Ghoryan district | time: on Monday
E Other | while *clearing* an abandoned | asserted | agent: A deminer | patient: an abandoned post | place: Ghoryan district
E Other | was *handling* a pressure | asserted | agent: Najibullah Tajik | patient: a pressure plate
E Injury | *lost* two fingers | asserted | patient: Shir Agha
E Health | is being *treated* at | asserted | patient: Shir Agha | place: Herat Regional Hospital
S Coordination *said* 17 | speaker: The Directorate of Mine Action Coordination
E Business | had *stood down* since | reported | agent: 17 of 45 teams | place: the western region | time: since spring | source: The Directorate of Mine Action Coordination
S *said* Zarghuna | speaker: Zarghuna Wardak
S *called on* Berlin | speaker: Martin Oberholzer
S Red Cross *said* two | speaker: the International Committee of the Red Cross
R A *deminer* of | person: Najibullah Tajik | organization: Organization for Mine Clearance and Afghan Rehabilitation
R a *risk educator* with | person: Zarghuna Wardak | organization: The HALO Trust
R the *representative* of | person: Martin Oberholzer | organization: United Nations Mine Action Service | place: Kabul
L memberOf | subject: Zarghuna Wardak | object: The HALO Trust
L memberOf | subject: Martin Oberholzer | object: United Nations Mine Action Service
L memberOf | subject: Najibullah Tajik | object: Organization for Mine Clearance and Afghan Rehabilitation
L within | subject: Ghoryan district | object: Herat
# Rajasthan: Leopard in sanitary pad factory keeps Alwar awake
E Other | *keeps* Alwar awake | asserted | agent: Leopard | patient: Alwar | place: Rajasthan
E Movement | that *strayed* into | asserted | agent: A leopard | destination: a factory | place: Alwar
E Rescue | was *tranquillised* on | asserted | patient: A leopard | place: Matsya Industrial Area | time: on Sunday
E Movement | *climbed* on to | asserted | agent: Badri Lal Gurjar | destination: a boiler
E Other | and *rang* his wife | asserted | agent: Badri Lal Gurjar | patient: his wife
E Other | who *rang* the sarpanch | asserted | agent: his wife | patient: the sarpanch
E Other | who *rang* the Forest | asserted | agent: the sarpanch | patient: Forest Department
E Movement | *arrived* at 2 am | asserted | agent: A team | time: at 2 am
S Abhimanyu Shekhawat *said* | speaker: Abhimanyu Shekhawat
E Rescue | *fired* the dart | asserted | again | agent: Tarannum Deshwali | instrument: the dart
E Rescue | was *let off* near | asserted | patient: The male | place: Bala Quila | time: at dusk
S Hygiene Products *said* stock | speaker: Pankaj Jain
E Other | had been *shredded* | reported | patient: stock worth Rs 3 lakh | source: Pankaj Jain
S has *warned* that | speaker: The Wildlife Institute of India
S *praised* the watchman | speaker: Sanjay Meena Kherwal
R The *watchman*, Badri | person: Badri Lal Gurjar
R *deputy conservator* Abhimanyu | person: Abhimanyu Shekhawat
R *Veterinarian* Dr | person: Tarannum Deshwali
R *Owner* Pankaj | person: Pankaj Jain | organization: Sakhi Hygiene Products
R *Environment Minister* Sanjay | person: Sanjay Meena Kherwal
L ownerOf | subject: Pankaj Jain | object: Sakhi Hygiene Products
L within | subject: Alwar | object: Rajasthan
# Rice mill owner, two sons get life in Naogaon murder case
E Legal | two sons *get* life | asserted | patient: Rice mill owner | patient: two sons | place: Naogaon
E Death | Naogaon *murder* case | asserted | place: Naogaon
E Legal | has *sentenced* a rice | asserted | again | agent: A court | patient: a rice mill owner | patient: his two sons | place: Naogaon
E Death | for *killing* a day | asserted | again | agent: a rice mill owner | agent: his two sons | patient: a day labourer | time: in 2016
E Legal | handed down the *verdict* | reported | again | agent: Mahmuda Parvin Shelly | source: Abdul Baten Sarkar
S Sarkar *confirmed* | speaker: Abdul Baten Sarkar
E Legal | was *acquitted* | asserted | patient: Shyamal Pahan
S *According* to the case | speaker: the case statement
E Other | had *asked* for Tk 1,900 | reported | agent: Rabindra Oraon | patient: Tk 1,900 | time: before Durga Puja | source: the case statement
E Investigation | body was *found* in | asserted | patient: His body | place: the Atrai | time: three days later
E Legal | *filed* the case | asserted | agent: Sumitra | patient: the case | destination: Mahadebpur Police Station
E Legal | *pressed* charges | asserted | agent: the Criminal Investigation Department | patient: charges | time: in 2018
E Other | *embraced* her | asserted | agent: Jatiya Adivasi Parishad leaders | patient: her
S M A Quddus *said* they | speaker: M A Quddus
E Legal | would *go* to the High | planned | agent: they | destination: High Court Division | source: M A Quddus
R Naogaon *Additional District and Sessions Judge* Mahmuda | person: Mahmuda Parvin Shelly | place: Naogaon
R *public prosecutor* Abdul | person: Abdul Baten Sarkar
R a *rice mill owner* and | person: Azizul Haque Mondal
R *Defence counsel* M | person: M A Quddus
L childOf | subject: Liton | object: Azizul Haque Mondal
L childOf | subject: Milon | object: Azizul Haque Mondal
L spouseOf | subject: Sumitra | object: Rabindra Oraon
# Zhanibek, no relation to the khan, wants to teach Astana to sail
E Business | who has *opened* the capital | asserted | agent: Zhanibek Orazov | patient: the capital’s first sailing school | place: Lake Maibalyk
E Other | He *learned* at Bautino | asserted | agent: He | place: Bautino
E Sport | he *crewed* in | asserted | agent: he | place: Fastnet Race | time: In 2019
E Movement | *came back* with | asserted | agent: he
S Orazov *thinks* there | speaker: Orazov
E Accident | who *capsized* four | asserted | patient: Aigerim Dosmukhambetova | time: four times
S she *said* | speaker: she
E Business | has *lent* a jetty | asserted | agent: The Ministry of Tourism and Sports | patient: a jetty
E Other | can be *repaired* | planned | patient: the old pontoons of EXPO 2017
S he *insists* | speaker: he
R *deputy principal* of | person: Aigerim Dosmukhambetova | organization: Nazarbayev Intellectual School
L memberOf | subject: Aigerim Dosmukhambetova | object: Nazarbayev Intellectual School
L within | subject: Bautino | object: Caspian Sea
# Goa church panel questions river casino move
S panel *questions* river | speaker: Goa church panel
E Movement | casino *move* | planned | patient: river casino | place: Goa
S has *asked* the government | speaker: The Council for Social Justice and Peace
E Movement | to be *shifted* from | planned | again | patient: offshore casinos | origin: the Mandovi | destination: the Zuari
E Publication | *read out* at Sunday | asserted | patient: a statement | place: St Inez | place: Merces | place: Agassaim | time: Sunday
S Savio Figueiredo-Pinto *said* fishermen | speaker: Savio Figueiredo-Pinto
E Meeting | were not *consulted* | denied | patient: fishermen | source: Savio Figueiredo-Pinto
S Damodar Kerkar *retorted* | speaker: Damodar Kerkar
S Aleixo Noronha *demanded* an | speaker: Aleixo Noronha
E Protest | took out a candle *march* | asserted | agent: Revolutionary Goans | destination: Azad Maidan
E Other | has *drawn up* three | asserted | agent: The Captain of Ports | patient: three mooring sites | place: Chicalim
E Publication | A *study* by | asserted | agent: National Institute of Oceanography
S *warned* of sewage | speaker: A study
S *declined* comment | speaker: Delta Corp
S *said* Caitan | speaker: Caitan Fernandes
E Publication | *put* the story | asserted | agent: O Heraldo | patient: the story
R *executive secretary* Fr | person: Savio Figueiredo-Pinto | organization: CSJP
R *Ports Minister* Damodar | person: Damodar Kerkar
R Goa Forward Party *chief* Aleixo | person: Aleixo Noronha | organization: Goa Forward Party
R *president* of the Chicalim | person: Caitan Fernandes | organization: Chicalim Boat Owners Society
L partOf | subject: Council for Social Justice and Peace | object: Archdiocese of Goa and Daman
L leads | subject: Aleixo Noronha | object: Goa Forward Party
L leads | subject: Caitan Fernandes | object: Chicalim Boat Owners Society
L headquarteredIn | subject: National Institute of Oceanography | object: Dona Paula
# DRC, UNHCR suspend work in Balkh over order on women staff
E Other | UNHCR *suspend* work | asserted | agent: DRC | agent: UNHCR | patient: work | place: Balkh
E Other | *order* on women | asserted | place: Balkh
E Other | have *paused* cash | reported | again | agent: Two aid agencies | patient: cash assistance | place: three districts of northern Balkh | source: humanitarian sources
E Other | officials *barred* Afghan | reported | again | agent: local officials | patient: Afghan women | place: a distribution site | source: humanitarian sources
S sources *said* on Wednesday | speaker: humanitarian sources
E Other | had been *registering* families | asserted | agent: The Danish Refugee Council | agent: the UN High Commissioner for Refugees | patient: families | place: Dehdadi
E Movement | families *deported* from | asserted | patient: families | origin: Iran | origin: Pakistan
S *said* a UNHCR | speaker: Annelise Thorvaldsen
S Haqyar, *said* the rule | speaker: Esmatullah Haqyar
E Other | *sent* home | asserted | patient: Shukria Noorzai
E Meeting | will hold *talks* in | planned | agent: ECHO | place: Doha
R a UNHCR *spokesperson*, | person: Annelise Thorvaldsen | organization: UNHCR
R The provincial *head* of | person: Esmatullah Haqyar | organization: Department of Refugees and Repatriation
R formerly a *teacher* at | person: Shukria Noorzai | organization: Balkh University
L memberOf | subject: Annelise Thorvaldsen | object: UNHCR
L leads | subject: Esmatullah Haqyar | object: Department of Refugees and Repatriation
L partOf | subject: ECHO | object: European Union
# Tea with a price on its head: Nilgiri auction scales a peak
E Business | Nilgiri *auction* scales | asserted
E Business | *fetched* Rs 16,500 | asserted | patient: A hand-rolled winter tea | place: Coonoor | time: on Thursday
E Business | Association *auction* on Thursday | asserted | again | agent: Coonoor Tea Trade Association | time: on Thursday
E Business | was *made* by | asserted | agent: Billimalai Estate Tea Factory | patient: The lot of eleven kilograms
E Business | and *bought* by | asserted | again | agent: Chado Tea House | patient: The lot of eleven kilograms
E Business | after a *duel* with | asserted | agent: Chado Tea House | agent: a bidder
S *said* planter | speaker: Indira Bhojan
S Tea Marketing *said* CTC | speaker: Ramesh Bhojarajan
E Business | *fell* by three rupees | reported | patient: CTC dust | source: Ramesh Bhojarajan
S *pointed out* the | speaker: H.N. Sivan
E Business | had *fixed* the green-leaf | reported | agent: Tea Board India | patient: the green-leaf price | source: H.N. Sivan
E Protest | to *fast* outside | planned | agent: He | place: the Collectorate in Udhagamandalam
S figures *show* exports | speaker: United Planters’ Association of Southern India figures
E Business | Iraq *recovering* | reported | patient: exports to Russia and Iraq | source: United Planters’ Association of Southern India figures
R *planter* Indira | person: Indira Bhojan
R *Auctioneer* Ramesh | person: Ramesh Bhojarajan | organization: Paramount Tea Marketing
R *president* of the Nelikolu | person: H.N. Sivan | organization: Nelikolu Micro and Small Tea Growers’ Society
L leads | subject: H.N. Sivan | object: Nelikolu Micro and Small Tea Growers’ Society
L memberOf | subject: Ramesh Bhojarajan | object: Paramount Tea Marketing
L headquarteredIn | subject: Chado Tea House | object: Chennai
# Supreme Court clears way for Everest helicopter limits
E Legal | Court *clears* way | asserted | agent: Supreme Court | patient: Everest helicopter limits
E Legal | has *upheld* a decision | asserted | again | agent: The Supreme Court | patient: a decision
E Legislation | to *restrict* sightseeing | asserted | agent: Sagarmatha National Park | patient: sightseeing helicopters | place: Namche Bazaar
E Legal | months of *litigation* | asserted | agent: the park | agent: Airline Operators Association of Nepal | time: nine months
E Legal | *ruled* that | asserted | again | agent: A bench
E Culture | *celebrated* with butter | asserted | agent: Mingma Chhiri Lama
E Movement | 61 *landings* at | reported | place: Kala Patthar | time: On one morning in October | source: he
E Movement | *went* down to Dingboche | reported | agent: Yaks | destination: Dingboche | source: he
S he *said* | speaker: he
S *predicted* job losses | speaker: Sudan KC
E Business | must now *issue* slots | planned | agent: The Civil Aviation Authority of Nepal | patient: slots
S *urged* both sides | speaker: The Nepal Mountaineering Association
S *offered* to mediate | speaker: Sherpa Kyidug
S Bishnu Rokaya *said* decibel | speaker: Bishnu Rokaya
E Other | had been *installed* at | reported | patient: decibel meters | place: Tengboche Monastery | origin: Norway | source: Bishnu Rokaya
R *justices* Til | person: Til Kumari Shahi | organization: Supreme Court
R Rural Municipality *chair* Mingma | person: Mingma Chhiri Lama | organization: Khumbu Pasanglhamu Rural Municipality
R *Captain* Sudan | person: Sudan KC
R *operations head* at | person: Sudan KC | organization: Manang Air
R *Park warden* Bishnu | person: Bishnu Rokaya | organization: Sagarmatha National Park
L memberOf | subject: Sudan KC | object: Manang Air
L leads | subject: Mingma Chhiri Lama | object: Khumbu Pasanglhamu Rural Municipality
# Bank Mellat glitch leaves commuters unable to pay, Tehran metro opens gates
E Accident | Bank Mellat *glitch* leaves | asserted | place: Tehran
E Other | metro *opens* gates | asserted | agent: Tehran metro | patient: gates
E Other | *threw open* the gates | asserted | again | agent: Tehran Urban and Suburban Railway Operation Company | patient: the gates | place: 47 stations | time: on Saturday morning
E Accident | *stopped* working | asserted | again | patient: card readers
E Accident | The *outage*, which | asserted | again | time: 6:40
E Accident | *spread* to bakeries | asserted | patient: The outage | destination: bakeries and petrol pumps | place: Karaj | place: Varamin | place: Robat Karim
S Bank of Iran *blamed* a | speaker: The Central Bank of Iran
E Accident | software *update* at | reported | place: the Shetab network’s data centre | source: The Central Bank of Iran
E Attack | was no *cyberattack* | denied | source: Sasan Ebrahimzadeh
S *insisted* Sasan | speaker: Sasan Ebrahimzadeh
S Rezakhani *demanded* that | speaker: Mojtaba Rezakhani
S Siah *claimed* on Telegram | speaker: A hacker group
S IRNA *called* fanciful | speaker: IRNA
S she *said* | speaker: she
E Other | Payments were *restored* by | reported | patient: Payments | time: by 15:20 | source: Hamshahri
S Hamshahri *reported* | speaker: Hamshahri
R a *deputy* at | person: Sasan Ebrahimzadeh | organization: Passive Defense Organization
R *Lawmaker* Mojtaba | person: Mojtaba Rezakhani
R a *nurse* at | person: Mahin Kiani | organization: Shohada-ye Tajrish Hospital
L memberOf | subject: Sasan Ebrahimzadeh | object: Passive Defense Organization
L memberOf | subject: Mahin Kiani | object: Shohada-ye Tajrish Hospital
# Mongolian cashmere brand Gobi opens first London store
E Business | Gobi *opens* first | asserted | agent: Gobi | patient: first London store | place: London
E Business | *opened* a shop | asserted | again | agent: Gobi Corporation | patient: a shop | place: Regent Street | time: last week
S Amarsaikhan Baatarkhuu *told* | speaker: Amarsaikhan Baatarkhuu
E Business | expected *sales* of | planned | agent: the company | time: in the first year | source: Amarsaikhan Baatarkhuu
S he *said* | speaker: he
E Business | will *supply* traceable | planned | agent: Two herder cooperatives | patient: traceable fibre | origin: Bayankhongor | origin: Ömnögovi
E Business | *lent* 10 million | asserted | agent: The European Bank for Reconstruction and Development | patient: 10 million dollars | beneficiary: the Khan-Uul plant
S Textile Workers, *noted* that | speaker: Sarangerel Purevdorj
E Business | *gained* 2.4 percent | asserted | patient: Shares in Gobi | place: Mongolian Stock Exchange
E Business | *cut* the ribbon | asserted | again | agent: Enkhsuren Jargalsaikhan | patient: the ribbon
E Culture | *performed* | asserted | agent: a throat singer
R *Chief executive* Amarsaikhan | person: Amarsaikhan Baatarkhuu | organization: Gobi Corporation
R *Trade unionist* Sarangerel | person: Sarangerel Purevdorj | organization: Federation of Mongolian Textile Workers
R *Ambassador* Enkhsuren | person: Enkhsuren Jargalsaikhan
L leads | subject: Amarsaikhan Baatarkhuu | object: Gobi Corporation
L memberOf | subject: Sarangerel Purevdorj | object: Federation of Mongolian Textile Workers
L within | subject: Regent Street | object: London
# Karachi Kings squeak home against Quetta Gladiators in last-over thriller
E Sport | *squeak home* against | asserted | agent: Karachi Kings | patient: Quetta Gladiators
E Sport | a two-wicket *win* over | asserted | again | agent: Karachi Kings | patient: Quetta Gladiators | place: Pindi Cricket Stadium | time: on Thursday
E Sport | were *rescued* by | asserted | agent: Mohammad Shoaib Tirahi | patient: Kings
E Sport | who *hit* left-armer | asserted | agent: Mohammad Shoaib Tirahi | patient: Dunith Liyanapathirana
E Sport | *made* 63 | asserted | agent: Haroon Lasi | patient: 63
E Sport | before *falling* to | asserted | patient: Haroon Lasi
E Sport | a juggling *catch* by | asserted | agent: Jos Penhaligon
S Babar Talpur *grinned* | speaker: Babar Talpur
S Saifullah Kakar *rued* dew | speaker: Saifullah Kakar
S *announced* the play-offs | speaker: The Pakistan Cricket Board
E Sport | would be *staged* in | planned | patient: the play-offs | place: Lahore | place: Faisalabad | source: The Pakistan Cricket Board
E Sport | will *clash* with | planned | patient: The 2027 edition
R *left-armer* Dunith | person: Dunith Liyanapathirana
R *Opener* Haroon | person: Haroon Lasi
R *captain* Babar | person: Babar Talpur
R Gladiators *skipper* Saifullah | person: Saifullah Kakar | organization: Gladiators
L memberOf | subject: Saifullah Kakar | object: Gladiators
# Ferry service Nagapattinam–Kankesanthurai to resume on Friday
E Movement | to *resume* on Friday | planned | patient: Ferry service | time: on Friday
E Movement | will *resume* sailings | planned | again | patient: The passenger ferry | origin: Kankesanthurai | destination: Nagapattinam | time: on Friday | source: the operator
E Other | three-month *break* for | asserted | time: three-month
S the operator *announced* | speaker: the operator
S IndSri Ferry Services *said* | speaker: IndSri Ferry Services
E Movement | would make five *crossings* | planned | agent: Sivagangai | source: IndSri Ferry Services
S he *said* at his shop | speaker: he
E Appointment | has *posted* two | asserted | agent: Sri Lanka Customs | patient: two additional officers
E Health | will *stand by* | planned | agent: an ambulance
S in Colombo *said* visas | speaker: The Indian High Commission
S *asked* that the route | speaker: Kandiah Thevarajah
S to *complain* about | speaker: Annalingam Rajanayagam
S *declined* to comment | speaker: The Sri Lanka Navy
R ITAK *MP* Kandiah | person: Kandiah Thevarajah | organization: ITAK
R Fisherman’s *union leader* Annalingam | person: Annalingam Rajanayagam
L leads | subject: Navaratnam Sivapalan | object: Jaffna Chamber of Commerce
L memberOf | subject: Kandiah Thevarajah | object: ITAK
L locatedIn | subject: Indian High Commission | object: Colombo
L within | subject: Tamil Nadu | object: India
# ULFA(I) ambush suspected in Tinsukia; two jawans hurt
E Attack | ULFA(I) *ambush* suspected | alleged | agent: ULFA(I) | place: Tinsukia
E Injury | two jawans *hurt* | asserted | patient: two jawans
E Injury | were *injured* when | reported | again | patient: Two personnel of the Assam Rifles | time: on Thursday afternoon | source: officials
E Attack | *fired* upon | reported | again | agent: suspected cadres of the United Liberation Front of Asom (Independent) | patient: a vehicle | place: Jagun | time: on Thursday afternoon | source: officials
S officials *said* | speaker: officials
E Movement | were *airlifted* to | asserted | patient: Dipen Gogoi | patient: Nokpai Konyak | destination: 5 Air Force Hospital
E Military | A joint *operation* by | asserted | agent: Army | agent: Assam Police | agent: CRPF | place: the Arunachal Pradesh border
S *said* Superintendent | speaker: Mridul Phukan
E Meeting | *spoke* to Union | asserted | agent: Bhaskar Jyoti Talukdar | patient: Raghvendra Pratap Sisodia
S *condemned* the attack | speaker: The All Assam Students’ Union
E Attack | condemned the *attack* | asserted | again
E Business | has *closed* two | asserted | agent: Oil India Limited | patient: two wells | place: Kumchai
E Other | *stayed* home | asserted | agent: tea labourers | place: Ledo
R *Havildar* Dipen | person: Dipen Gogoi | organization: Assam Rifles
R *Rifleman* Nokpai | person: Nokpai Konyak | organization: Assam Rifles
R *Superintendent of Police* Mridul | person: Mridul Phukan
R *Chief Minister* Bhaskar | person: Bhaskar Jyoti Talukdar
R *Union Home Minister* Raghvendra | person: Raghvendra Pratap Sisodia
L within | subject: Jagun | object: Tinsukia
L locatedIn | subject: 5 Air Force Hospital | object: Jorhat
L memberOf | subject: Dipen Gogoi | object: Assam Rifles
# GILGIT: Glacial lake burst sweeps away bridge in Hunza
E Disaster | lake *burst* sweeps | asserted | place: Hunza
E Disaster | *sweeps away* bridge | asserted | agent: Glacial lake burst | patient: bridge | place: Hunza
E Disaster | lake outburst *flood* from | asserted | again | origin: Shishper glacier | time: on Sunday
E Disaster | *washed away* a suspension | asserted | again | agent: A glacial lake outburst flood | patient: a suspension bridge | place: Hassanabad | time: on Sunday
E Disaster | and *cut* the Karakoram | asserted | patient: Karakoram Highway | agent: A glacial lake outburst flood
E Other | tourists *stranded* in | asserted | patient: tourists | place: Aliabad | place: Karimabad
S (GBDMA) *said* nobody | speaker: The Gilgit-Baltistan Disaster Management Authority
E Injury | was *hurt*, since | denied | patient: nobody | source: The Gilgit-Baltistan Disaster Management Authority
E Other | sirens had *sounded* | reported | patient: sirens | time: forty minutes ahead | source: The Gilgit-Baltistan Disaster Management Authority
S Iqbal Hussain Hunzai *said* | speaker: Iqbal Hussain Hunzai
E Other | has begun *laying* a steel | asserted | agent: The Frontier Works Organisation | patient: a steel bridge
E Other | was *suspended*, according | reported | patient: Power supply | source: Zubaida Barcha
S *according* to assistant | speaker: Zubaida Barcha
E Rescue | *put up* tents | asserted | agent: Volunteers of the Aga Khan Agency for Habitat | patient: tents | beneficiary: 26 families
E Disaster | *lost* his orchard | asserted | agent: Ghulam Nabi Meherban | patient: his orchard | patient: his beehives
S *expects* temperatures | speaker: The Pakistan Meteorological Department
E Disaster | the *landslide* of 2010 | asserted | place: Attabad | time: 2010
R GBDMA *director general* Iqbal | person: Iqbal Hussain Hunzai | organization: GBDMA
R *assistant commissioner* Zubaida | person: Zubaida Barcha
R Apricot *grower* Ghulam | person: Ghulam Nabi Meherban
L leads | subject: Iqbal Hussain Hunzai | object: GBDMA
L within | subject: Hassanabad | object: Hunza
# Simdega hockey girl’s mother sells goats for stick; she makes India camp
E Business | mother *sells* goats | asserted | agent: Simdega hockey girl’s mother | patient: goats
E Sport | she *makes* India | asserted | agent: she | patient: India camp
E Business | whose mother *sold* two | asserted | again | agent: mother | patient: two goats
E Business | to *buy* her a composite | asserted | agent: mother | patient: a composite stick | beneficiary: her
E Sport | has been *picked* for | asserted | again | patient: Pushpa Dungdung
E Sport | junior national *camp* at | planned | place: SAI Centre | time: June 1
E Sport | was *spotted* at | asserted | agent: Harjinder Kaur Dhaliwal | patient: The 17-year-old full-back | place: Khelo India Youth Games
S she *told* this newspaper | speaker: she
S Manoj Konbegi *said* she | speaker: Manoj Konbegi
E Other | had *turned down* an | reported | agent: she | patient: an offer | source: Manoj Konbegi
E Business | will *pay* for her | planned | agent: Tata Steel Foundation | patient: her kit
S Manish Kerketta *announced* | speaker: Manish Kerketta
E Business | Jharkhand Mukti Morcha *matched* | asserted | agent: Vikram Naman Bixal | patient: an amount
E Other | were *let off* after | asserted | patient: classes | place: St. Ursula’s Girls’ High School | time: after lunch
R Hockey India *selector* Harjinder | person: Harjinder Kaur Dhaliwal | organization: Hockey India
R Her *coach* Manoj | person: Manoj Konbegi
R *Sports secretary* Manish | person: Manish Kerketta
R local *MLA* Vikram | person: Vikram Naman Bixal | organization: Jharkhand Mukti Morcha
L memberOf | subject: Harjinder Kaur Dhaliwal | object: Hockey India
L memberOf | subject: Vikram Naman Bixal | object: Jharkhand Mukti Morcha
L within | subject: Kolebira | object: Simdega
L locatedIn | subject: SAI Centre | object: Bengaluru
# Emirates to add second daily Malé flight; guesthouse owners cheer
E Business | to *add* second | planned | agent: Emirates | patient: second daily Malé flight
E Business | will *increase* flights | planned | again | agent: Emirates | patient: flights | destination: Velana International Airport | source: Maldives Airports Company Limited
S (MACL) *announced* on | speaker: Maldives Airports Company Limited
S *said* Mariyam | speaker: Mariyam Nashwa
S Ibrahim Shareef Didi *said* apron | speaker: Ibrahim Shareef Didi
E Business | apron *work* by | reported | agent: Beijing Urban Construction Group | source: Ibrahim Shareef Didi
E Business | would be *finished* in | planned | again | patient: apron work | time: in October | source: Ibrahim Shareef Didi
S he *added*, was | speaker: he
S *cautioned* that | speaker: The Civil Aviation Authority
S *asked* on X | speaker: Hassan Naseem Fulhu
R *secretary* of the Guesthouse | person: Mariyam Nashwa | organization: Guesthouse Association of Maldives
R MACL *chief executive* Ibrahim | person: Ibrahim Shareef Didi | organization: MACL
R Former *tourism minister* Hassan | person: Hassan Naseem Fulhu
L leads | subject: Ibrahim Shareef Didi | object: MACL
L memberOf | subject: Mariyam Nashwa | object: Guesthouse Association of Maldives
# Turkmen gas talks with SOCAR move to Awaza
E Meeting | gas *talks* with | planned | agent: SOCAR | place: Awaza
E Meeting | will *meet* on | planned | again | agent: Delegations of the state concern Turkmengaz and Azerbaijan’s SOCAR | place: Caspian resort of Awaza | time: on September 9
E Meeting | to resume *talks* on | planned | again | place: Awaza
E Agreement | could not *agree* on | denied | agent: The sides | patient: a price | place: Baku | time: last spring
S Orazgeldiyev was quoted as *saying* | speaker: Maksat Orazgeldiyev
E Meeting | will *attend* as | planned | agent: Liesbeth Van der Haegen
E Military | since the *war* in | asserted | place: Ukraine
S Energy Studies *doubt* it | speaker: analysts
S *according* to its | speaker: Bahman Torabi-Rad
E Meeting | Landlocked States *meets* in | asserted | agent: The Consultative Council of Landlocked States | place: the same hotel
S *complained* that rooms | speaker: delegates from Chad and Laos
E Movement | had been *moved* to | reported | patient: rooms | destination: Türkmenbaşy | source: delegates from Chad and Laos
R Turkmengaz *chairman* Maksat | person: Maksat Orazgeldiyev | organization: Turkmengaz
R A European Commission *official*, | person: Liesbeth Van der Haegen | organization: European Commission
R *dispatching director*, | person: Bahman Torabi-Rad | organization: National Iranian Gas Company
L leads | subject: Maksat Orazgeldiyev | object: Turkmengaz
L memberOf | subject: Liesbeth Van der Haegen | object: European Commission
L memberOf | subject: Bahman Torabi-Rad | object: National Iranian Gas Company
# STRAY BULLET OR MURDER? HIGH COURT REOPENS PATIALA CASE
E Legal | COURT *REOPENS* PATIALA | asserted | agent: HIGH COURT | patient: PATIALA CASE
E Death | was *killed* by what | asserted | patient: a bride’s uncle | time: Nine years after
S police *called* celebratory | speaker: police
E Attack | celebratory *firing* | reported | place: a marriage palace | source: police
E Legal | has *ordered* a special | asserted | again | agent: the Punjab and Haryana High Court | patient: a special investigation team
E Investigation | to *look* afresh | planned | agent: a special investigation team | patient: the death
E Death | into the *death* of | asserted | again | patient: Gurmail Singh Sekhon | place: a marriage palace near Rajpura
S Navdeep Kaur Brar *said* | speaker: Navdeep Kaur Brar
E Investigation | SIT will be *led* by | planned | again | agent: Rakesh Dutt | patient: The SIT
S *said* widow | speaker: Amarjit Kaur
E Movement | *moved* to Brampton | asserted | agent: Balraj “Baaz” Grewal | destination: Brampton | time: in 2017
S in Mohali *found* in | speaker: The Forensic Science Laboratory
E Attack | had been *discharged* | reported | again | patient: two weapons | source: The Forensic Science Laboratory
S Mounted Police *said* extradition | speaker: A spokesperson
S The Tribune *reported* then | speaker: The Tribune
E Crime | had been *wiped* | reported | patient: CCTV footage | source: The Tribune
S *sought* a CBI | speaker: Harcharan Mann
R *Justice* Navdeep | person: Navdeep Kaur Brar | organization: Punjab and Haryana High Court
R *Inspector General* Rakesh | person: Rakesh Dutt
R Shiromani Akali Dal *leader* Harcharan | person: Harcharan Mann | organization: Shiromani Akali Dal
L memberOf | subject: Harcharan Mann | object: Shiromani Akali Dal
L memberOf | subject: Navdeep Kaur Brar | object: Punjab and Haryana High Court
L spouseOf | subject: Amarjit Kaur | object: Gurmail Singh Sekhon
L locatedIn | subject: Forensic Science Laboratory | object: Mohali
# Bihar: RJD fields wrestler, JD(U) a schoolteacher in Tarapur
E Election | RJD *fields* wrestler | asserted | agent: RJD | patient: wrestler | place: Tarapur
E Election | The *by-election* to | planned | place: Tarapur
E Election | *gave* its ticket | asserted | again | agent: The Rashtriya Janata Dal | patient: its ticket | beneficiary: Bajrangi Yadav | time: on Tuesday
E Election | (United) *named* Ram | asserted | agent: the Janata Dal (United) | patient: Ram Sagar Kushwaha | time: An hour later
S Kushwaha *recalled* | speaker: Kushwaha
S Yadav *said* he | speaker: Yadav
S *promised* its workers | speaker: The Bharatiya Janata Party
E Election | has *put up* dentist | asserted | agent: Jan Suraaj Party | patient: Nutan Jaiswal
E Election | *Polling* is on | planned | again | time: on November 13
E Movement | has *posted* six | asserted | agent: The Election Commission of India | patient: six companies of the Border Security Force | place: Munger
E Election | 2020 assembly *election* | asserted | time: 2020
R a former state *champion* from | person: Bajrangi Yadav | place: Asarganj
R *headmaster* of a middle | person: Ram Sagar Kushwaha | place: Sangrampur
R *dentist* Nutan | person: Nutan Jaiswal
R Congress *state chief* Akhtar | person: Akhtar Imam | organization: Congress
L memberOf | subject: Akhtar Imam | object: Congress
L memberOf | subject: Bajrangi Yadav | object: Rashtriya Janata Dal
L within | subject: Tarapur | object: Bihar
# Hepatitis drug maker Beacon wins WHO prequalification
E Health | Beacon *wins* WHO | asserted | agent: Beacon | patient: WHO prequalification
E Health | medicine *prequalified* by | asserted | again | agent: World Health Organization | patient: a hepatitis C medicine
S Ehsanul Karim Chowdhury *said* a | speaker: Ehsanul Karim Chowdhury
E Business | would be *sold* at | planned | patient: a course | source: Ehsanul Karim Chowdhury
E Business | when it was *launched* | reported | patient: it | agent: Gilead | source: Ehsanul Karim Chowdhury
S Medical University *said* | speaker: Selina Akhter Banu
E Agreement | *leaves* the group | planned | agent: Bangladesh | patient: the group of least developed countries
E Agreement | will *lose* a waiver | planned | agent: it | patient: a waiver
S Pharmaceutical Industries has *asked* | speaker: The Bangladesh Association of Pharmaceutical Industries
E Business | *rose* 6.2 percent | asserted | patient: Shares of the company | place: DSE | time: yesterday
R *Managing Director* Ehsanul | person: Ehsanul Karim Chowdhury | organization: Beacon Pharmaceuticals
R *hepatologist* Prof | person: Selina Akhter Banu | organization: Bangabandhu Sheikh Mujib Medical University
L leads | subject: Ehsanul Karim Chowdhury | object: Beacon Pharmaceuticals
L memberOf | subject: Selina Akhter Banu | object: Bangabandhu Sheikh Mujib Medical University
L within | subject: Bhaluka | object: Mymensingh
# Ladakh to get its first women’s ice hockey arena at Leh
E Business | to *get* its first | planned | agent: Ladakh | patient: its first women’s ice hockey arena | place: Leh
E Business | will be *built* at | planned | again | patient: A roofed ice rink | place: NDS Stadium | time: by next winter | source: B.S. Randhawa
S Randhawa *announced* at | speaker: B.S. Randhawa
E Sport | the *closing* of | asserted | time: on Saturday
E Culture | the *banging* of sticks | asserted
S *said* Diskit | speaker: Diskit Chhonzom
E Sport | who *beat* Changla | asserted | agent: Maryul Spamo | patient: Changla Blasters
E Sport | *stopped* 27 | asserted | agent: Stanzin Lhadol | patient: 27 shots
E Sport | *defeated* Humas | asserted | agent: Kang Sings | patient: Humas Warriors
E Business | will *give* the land | planned | agent: The Ladakh Autonomous Hill Development Council | patient: the land
S Nawang Lonpo *reminded* | speaker: Nawang Lonpo
E Meeting | *talks* on the Sixth | reported | source: Nawang Lonpo
E Sport | have been *invited* to | asserted | patient: Three players | patient: one | destination: a camp
E Sport | to a *camp* in | planned | place: Bishkek
R *Lieutenant Governor* Brig | person: B.S. Randhawa
R *captain* of Maryul | person: Diskit Chhonzom | organization: Maryul Spamo
R *Goalkeeper* Stanzin | person: Stanzin Lhadol
R a *constable* with | person: Stanzin Lhadol | organization: Indo-Tibetan Border Police
R *Councillor* Nawang | person: Nawang Lonpo
L memberOf | subject: Diskit Chhonzom | object: Maryul Spamo
L memberOf | subject: Stanzin Lhadol | object: Indo-Tibetan Border Police
L within | subject: NDS Stadium | object: Leh
# Kyrgyz bride kidnapping hotline receives 900 calls in first month
E Other | hotline *receives* 900 | asserted | agent: Kyrgyz bride kidnapping hotline | patient: 900 calls | time: in first month
E Other | *took* 912 calls | reported | again | agent: A hotline | patient: 912 calls | time: in its first month | source: the Sezim Crisis Centre
S Centre *reported* on Monday | speaker: the Sezim Crisis Centre
E Rescue | were *escorted* to | asserted | agent: officers of the Ministry of Internal Affairs | patient: Forty-one callers | destination: a shelter
S *said* coordinator | speaker: Burul Asanbaeva
E Other | *rang* from a moving | asserted | agent: One caller | place: Uzgen
E Rescue | patrolmen *stopped* the vehicle | asserted | agent: patrolmen | patient: the vehicle | place: Kurshab
E Publication | *issued* a sermon | asserted | agent: The Muftiyat | patient: a sermon | time: on Friday
E Death | the *killing* of a young | asserted | patient: a young woman | time: In 2021
E Protest | *brought* crowds | asserted | patient: crowds | destination: Ala-Too Square | time: In 2021
R *coordinator* Burul | person: Burul Asanbaeva
R *Ombudswoman* Jamilia | person: Jamilia Sagynbaeva
# Khasi council seeks ban on rat-hole coal trucks through Mawlai
S council *seeks* ban | speaker: Khasi council
E Legislation | on Thursday *resolved* to | asserted | agent: The Khasi Hills Autonomous District Council | time: on Thursday
E Other | to *ask* the State | planned | agent: The Khasi Hills Autonomous District Council | patient: the State government
S residents *complained* of | speaker: residents
E Legislation | *Moving* the motion | asserted | agent: Banteilang Kharkongor | patient: the motion
S Kharkongor, *said* trucks | speaker: Banteilang Kharkongor
E Movement | *carrying* coal | reported | agent: trucks | patient: coal | origin: East Jaintia Hills | source: Banteilang Kharkongor
E Crime | coal *dug* after | reported | patient: coal | place: East Jaintia Hills | source: Banteilang Kharkongor
E Legal | the *ban* of the National | asserted | agent: National Green Tribunal
S Kitboklang Nongrum *replied* | speaker: Kitboklang Nongrum
S he *quipped* | speaker: he
E Other | has *set* a deadline | asserted | agent: The Khasi Students’ Union | patient: a deadline
S Damanbha Lyngdoh *said* his | speaker: Damanbha Lyngdoh
E Investigation | had *counted* 311 | reported | agent: his members | patient: 311 trucks | place: the Umling gate | source: Damanbha Lyngdoh
E Meeting | will hold a *meeting* | planned | agent: The dorbar shnong of Mawlai Nongkwar | time: on Saturday
S People Party leaders *said* | speaker: Voice of the People Party leaders
R the *member* from Sohiong | person: Banteilang Kharkongor | place: Sohiong
R *Chief Executive Member* Kitboklang | person: Kitboklang Nongrum | organization: Khasi Hills Autonomous District Council
R Hynniewtrep Youth Council *general secretary* Damanbha | person: Damanbha Lyngdoh | organization: Hynniewtrep Youth Council
L memberOf | subject: Damanbha Lyngdoh | object: Hynniewtrep Youth Council
L memberOf | subject: Banteilang Kharkongor | object: Khasi Hills Autonomous District Council
# Test tube at the altar: Velankanni pilgrims give blood in record numbers
E Health | pilgrims *give* blood | asserted | agent: Velankanni pilgrims | patient: blood
E Health | *gave* blood during | asserted | again | agent: More than 6,100 pilgrims | patient: blood | place: Basilica of Our Lady of Good Health
E Culture | the eleven-day *feast* | asserted | place: Velankanni
S Transfusion Council *believes* | speaker: the Tamil Nadu State Blood Transfusion Council
E Other | *put* the camp | asserted | agent: Arockia Jerald Irudayam | patient: the camp | place: between the candle stalls and the sea
S he *told* those | speaker: he
E Movement | had *come* from Nagore | asserted | agent: eighty Muslims | origin: Nagore dargah
E Health | *gave* for the nineteenth | asserted | again | agent: Jainulabdeen | time: for the nineteenth time
E Movement | Bags were *sent* to | asserted | patient: Bags | destination: Thanjavur Medical College Hospital | destination: Rajiv Gandhi Government General Hospital | instrument: train
E Other | Red Cross Society *provided* | asserted | agent: The Indian Red Cross Society | patient: cold boxes
S Kayalvizhi Senthamarai *said* dengue | speaker: Kayalvizhi Senthamarai
E Health | *pushed up* demand | reported | agent: dengue | patient: demand for platelets | source: Kayalvizhi Senthamarai
E Health | to *repeat* the drive | planned | agent: The Diocese of Thanjavur | patient: the drive | place: Poondi | time: at Easter
R The *rector*, | person: Arockia Jerald Irudayam
R an *auto driver*, | person: Jainulabdeen
R *Joint Director of Health Services* Dr | person: Kayalvizhi Senthamarai
L within | subject: Velankanni | object: Tamil Nadu
L locatedIn | subject: Rajiv Gandhi Government General Hospital | object: Chennai
# Baloch mother’s sit-in outside Quetta Press Club enters 50th day
E Protest | mother’s *sit-in* outside | asserted | agent: Baloch mother | place: Quetta Press Club
E Protest | The *sit-in* by families | asserted | again | agent: families of missing persons | place: Quetta Press Club | time: on Monday
E Meeting | promised to *visit* | planned | agent: the commission
E Abuse | has not been *seen* since | asserted | patient: Sangat
E Movement | he *left* a hostel | asserted | agent: he | origin: a hostel of the University of Balochistan
S she *said* | speaker: she
E Movement | Protesters *came* from | asserted | agent: Protesters | origin: Panjgur | origin: Mashkay | origin: Kech | origin: Awaran
S *urged* the Commission | speaker: Speakers of the Voice for Baloch Missing Persons
S Mir Shahbaz Langov *said* | speaker: Mir Shahbaz Langov
E Movement | the missing had *gone* abroad | reported | agent: most of the missing | destination: abroad | source: Mir Shahbaz Langov
S *called* that callous | speaker: The Human Rights Commission of Pakistan
E Legislation | *tabled* a bill | asserted | agent: Naseer Buledai | patient: a bill | place: Islamabad
R Provincial *Home Minister* Mir | person: Mir Shahbaz Langov
R *Senator* Naseer | person: Naseer Buledai
L memberOf | subject: Naseer Buledai | object: National Party
L childOf | subject: Sangat | object: Bibi Mahgonj
# Who owes for the rope? Regulator gives Ncell 21 days over share sale
E Legal | Regulator *gives* Ncell | asserted | agent: Regulator | patient: 21 days | beneficiary: Ncell
E Business | over share *sale* | asserted | patient: share
E Legal | has *given* Ncell | asserted | again | agent: The Nepal Telecommunications Authority | patient: 21 days | beneficiary: Ncell
E Business | its shares *changed hands* | asserted | again | patient: its shares
E Legal | The *notice*, a copy | asserted | again
E Publication | was *obtained* by | asserted | agent: Republica | patient: a copy
E Publication | a *report* by | asserted | agent: a committee
S It *found* that | speaker: It
E Business | had *bought* the stake | reported | again | agent: Spectrlite | patient: the stake | origin: Axiata of Malaysia | source: It
S *asked* MP | speaker: Amaresh Raut
S Pragya Maskey *said* | speaker: Pragya Maskey
E Business | licence *expires* in | planned | patient: Its licence | time: in 2029
E Business | is to *pass* to | planned | patient: the network | beneficiary: the state
E Legal | has meanwhile *frozen* two | asserted | agent: The Large Taxpayers Office | patient: two accounts | place: Nabil Bank
E Business | *gained* 1.9 percent | asserted | patient: Nepal Telecom | place: the Nepse
R *auditor general* Tanka | person: Tanka Mani Dahal
R *MP* Amaresh | person: Amaresh Raut
R *chair* of the Public | person: Amaresh Raut | organization: Public Accounts Committee
R Ncell *spokesperson* Pragya | person: Pragya Maskey | organization: Ncell
L leads | subject: Amaresh Raut | object: Public Accounts Committee
L memberOf | subject: Pragya Maskey | object: Ncell
L locatedIn | subject: Large Taxpayers Office | object: Hariharbhawan
# Army chief visits forward posts in Uri after fog-bound firing
E Meeting | chief *visits* forward | asserted | agent: Army chief | patient: forward posts | place: Uri
E Attack | fog-bound *firing* | asserted | place: Uri
E Meeting | on Wednesday *visited* forward | asserted | again | agent: Vikramjit Bakshi | patient: forward posts | place: Line of Control in Uri sector | time: on Wednesday
E Attack | *exchange* of fire | asserted | again | time: two days after
E Meeting | *Accompanied* by | asserted | agent: D.P. Somaiah | patient: he
E Meeting | was *briefed* at | asserted | patient: he | place: the headquarters of 15 Corps
S Imtiyaz Karnai, *said* the | speaker: Imtiyaz Karnai
E Meeting | was *used* twice | asserted | patient: The hotline | time: twice
S and *said* a shepherd | speaker: Pakistan’s Inter-Services Public Relations
E Injury | had been *hurt* near | reported | patient: a shepherd | place: Chakothi | source: Pakistan’s Inter-Services Public Relations
E Culture | *celebrated* a wedding | asserted | agent: villagers | patient: a wedding | place: Silikote
E Culture | a *wedding* under | asserted | again | place: Silikote
E Culture | The band *played* with | reported | agent: The band | source: Irshad Khatana
S *said* sarpanch | speaker: Irshad Khatana
S Nazir Chalkoo *asked* for | speaker: Nazir Chalkoo
E Other | bunkers, which were *promised* | asserted | patient: bunkers
E Military | *Operation Parakram* | asserted
E Other | begun *clearing* snow | asserted | agent: The Border Roads Organisation | patient: snow | place: Nambla
R *Chief of the Army Staff* General | person: Vikramjit Bakshi
R Staff *General* Vikramjit | person: Vikramjit Bakshi
R *Northern Army Commander* Lt | person: D.P. Somaiah
R Commander *Lt Gen* D.P. | person: D.P. Somaiah
R A *defence spokesman*, | person: Imtiyaz Karnai
R *Col* Imtiyaz | person: Imtiyaz Karnai
R *sarpanch* Irshad | person: Irshad Khatana | place: Silikote
R National Conference *MLA* Nazir | person: Nazir Chalkoo | organization: National Conference
L memberOf | subject: Nazir Chalkoo | object: National Conference
L headquarteredIn | subject: 15 Corps | object: Badami Bagh
# ‘We print what the wind brings’: the last weekly of Khorog
S she *says* | speaker: she
E Publication | a *correction* to a recipe | asserted | patient: a recipe | time: once
E Other | the *troubles* of May | asserted | time: May 2022
E Other | phones *went dead* from | asserted | patient: phones | place: Rushan
S has *asked* for their | speaker: the Committee to Protect Journalists
E Legal | *renewed* the licence | asserted | agent: The Ministry of Culture | patient: the licence | time: in January
R the *shoe repairer*, reads | person: Khudonazar
L within | subject: Khorog | object: Gorno-Badakhshan Autonomous Region
L leads | subject: Nazira Mamadshoeva | object: Farhangi Kuhsor
# Visakhapatnam port workers call off stir after talks with Gangavaram management
E Protest | workers *call off* stir | asserted | agent: Visakhapatnam port workers | patient: stir
E Protest | call off *stir* after | asserted | agent: Visakhapatnam port workers
E Meeting | after *talks* with | asserted | agent: Visakhapatnam port workers | agent: Gangavaram management
E Protest | on Saturday *called off* | asserted | again | agent: Contract workers of Adani Gangavaram Port | patient: their 17-day agitation | time: on Saturday
E Protest | 17-day *agitation* after | asserted | again | agent: Contract workers | time: 17-day
E Agreement | the management *agreed* to | asserted | agent: the management
E Business | one-time *payment* of | planned | agent: the management | beneficiary: those who opt to leave
E Business | a wage *hike* of | planned | agent: the management | beneficiary: those who stay
E Agreement | was *signed* before | asserted | again | agent: leaders of the Centre of Indian Trade Unions | agent: Jaideep Vora | patient: The agreement
S Visakhapatnam Steel Plant, had *warned* | speaker: Rashtriya Ispat Nigam Limited
E Business | *gave* this land | reported | agent: Fisherfolk | patient: this land | source: Nookaraju Palli
S Nookaraju Palli *said* | speaker: Nookaraju Palli
S *took credit*, as did | speaker: Appalanaidu Pilla
E Movement | will *berth* from | planned | agent: Vessels | time: from Sunday
E Movement | Authority had *taken* two | asserted | agent: The Visakhapatnam Port Authority | patient: two
R *District Collector* M.N. | person: M.N. Hima Bindu Sarma
R *human resources head*, | person: Jaideep Vora | organization: Adani Gangavaram Port
R CITU *honorary president* Nookaraju | person: Nookaraju Palli | organization: CITU
R Telugu Desam Party *MLA* Appalanaidu | person: Appalanaidu Pilla | organization: Telugu Desam Party
L leads | subject: Nookaraju Palli | object: CITU
L memberOf | subject: Jaideep Vora | object: Adani Gangavaram Port
L memberOf | subject: Appalanaidu Pilla | object: Telugu Desam Party
L memberOf | subject: Gudivada Sanyasi | object: YSRCP
# OBITUARY: Hamida Bano Qizilbash, the voice that read the midnight news
E Other | who *read* the Urdu news | asserted | agent: Hamida Bano Qizilbash | patient: the Urdu news | place: Radio Pakistan | time: for 34 years
S listeners *swore* | speaker: her listeners
E Death | *died* in Lahore | asserted | patient: Hamida Bano Qizilbash | place: Lahore | time: on Tuesday
E Health | a brief *illness* | asserted | patient: Hamida Bano Qizilbash
E Other | *Born* in Amritsar | asserted | patient: she | place: Amritsar
E Movement | she *crossed* Wagah | asserted | agent: she | place: Wagah | instrument: a bullock cart | time: Partition’s second month
E Culture | *acted* Portia | asserted | agent: she | patient: Portia | place: Kinnaird College
E Culture | *auditioned* for | asserted | agent: she | time: in 1956
E Military | the 1965 *war* | asserted | time: 1965
E Military | when Dhaka *fell* | asserted | patient: Dhaka
S she *told* The Friday | speaker: she
E Appointment | she was *sent* off air | asserted | patient: she | time: Under General Zia
E Other | *refusing* to cover | asserted | agent: she
E Other | *taught* at Lahore Grammar | asserted | agent: she | place: Lahore Grammar School
E Culture | The Pride of Performance *came* | asserted | patient: The Pride of Performance | time: in 1996
S Kamil Qizilbash, *said* the | speaker: Kamil Qizilbash
E Culture | funeral *prayer* would | planned | place: Karbala Gamay Shah | source: Kamil Qizilbash
E Culture | will hold a *reference* | planned | agent: The Lahore Arts Council | place: Alhamra | time: on Friday
R *General* Zia | person: Zia
R *architect* Kamil | person: Kamil Qizilbash
L childOf | subject: Kamil Qizilbash | object: Hamida Bano Qizilbash
L memberOf | subject: Hamida Bano Qizilbash | object: Radio Pakistan
# Tripura rubber growers get Rubber Board field station
E Business | growers *get* Rubber | planned | agent: Tripura rubber growers | patient: Rubber Board field station
E Business | will *open* a research | planned | again | agent: The Rubber Board | patient: a research station | place: Taranagar in West Tripura | source: Sabu Kurian
E Science | to *develop* clones | planned | agent: The Rubber Board | patient: clones
S Sabu Kurian *announced* | speaker: Sabu Kurian
E Meeting | a growers’ *meet* on | asserted | time: on Tuesday
S Biswamohan Debbarma *said* | speaker: Biswamohan Debbarma
S Ratan Bhowmik *said* Tripura | speaker: Ratan Bhowmik
E Business | had *set aside* land | reported | agent: Tripura Industrial Development Corporation | patient: land | place: Bodhjungnagar | source: Ratan Bhowmik
S Animesh Jamatia *asked* why | speaker: Animesh Jamatia
E Business | the Maitri Setu bridge *opens* | planned | patient: the Maitri Setu bridge
E Business | is *funding* new | asserted | agent: The Automotive Tyre Manufacturers’ Association | patient: new plantations
R *board chairman* Sabu | person: Sabu Kurian | organization: Rubber Board
R *grower* Biswamohan | person: Biswamohan Debbarma
R *Industries Minister* Ratan | person: Ratan Bhowmik
R Tipra Motha *legislator* Animesh | person: Animesh Jamatia | organization: Tipra Motha
L leads | subject: Sabu Kurian | object: Rubber Board
L memberOf | subject: Animesh Jamatia | object: Tipra Motha
L within | subject: Taranagar | object: West Tripura
# Smog shuts schools in Tashkent for second time this winter
E Other | Smog *shuts* schools | asserted | agent: Smog | patient: schools | place: Tashkent | time: this winter
E Other | *switched* to distance | reported | again | agent: Primary schools | place: Tashkent | time: on Wednesday | source: the Ministry of Ecology, Environmental Protection and Climate Change
E Disaster | fine particles *passed* six | reported | patient: concentrations of fine particles | source: the Ministry of Ecology, Environmental Protection and Climate Change
S Climate Change *announced* | speaker: the Ministry of Ecology, Environmental Protection and Climate Change
S IQAir *ranked* the | speaker: IQAir
S Anvar Nishonov *blamed* | speaker: Anvar Nishonov
S *commented* Natalya | speaker: Natalya Shestakova
E Business | was *told* to cut | asserted | patient: The Uzbekistan Metallurgical Combine
E Business | to *cut* output | planned | agent: The Uzbekistan Metallurgical Combine | patient: output
S Service Agency *expects* wind | speaker: The Hydrometeorological Service Agency
E Business | *sold out* of masks | asserted | agent: Pharmacies at Chorsu Bazaar | patient: masks
E Sport | Pakhtakor’s *friendly* with | planned | agent: Pakhtakor | agent: Neftchi Fergana | place: Termez
E Sport | was *moved* to Termez | asserted | patient: friendly | destination: Termez
S Botir Zaripov has *promised* | speaker: Botir Zaripov
E Other | a *petition* with | asserted | place: the Legislative Chamber
R *Minister* Anvar | person: Anvar Nishonov
R an *ecologist*. | person: Natalya Shestakova
R *Mayor* Botir | person: Botir Zaripov | place: Tashkent
L headquarteredIn | subject: Uzbekistan Metallurgical Combine | object: Bekabad
# MUMBAI CITY HOLD BAGAN IN RAIN-HIT KOLKATA
E Sport | MUMBAI CITY *HOLD* BAGAN | asserted | agent: MUMBAI CITY | patient: BAGAN | place: KOLKATA
E Sport | Mumbai City FC *held* Mohun | asserted | again | agent: Ten-man Mumbai City FC | patient: Mohun Bagan Super Giant | place: Salt Lake Stadium | time: on Saturday
E Sport | 1-1 *draw* on | asserted | again | place: Salt Lake Stadium | time: on Saturday
E Sport | *took* the lead | asserted | agent: Bagan | patient: the lead
E Sport | *bundled in* a | asserted | agent: Subhasish Halder | patient: a corner
E Sport | Then Mumbai *lost* | asserted | agent: Mumbai | patient: Nathaniel Lalhmangaiha
E Sport | to *level* from | asserted | agent: Vikram Salgaocar
E Sport | *stopped* dead | asserted | agent: The ball | place: a puddle
E Sport | *crossed* the line | asserted | agent: it | patient: the line
E Sport | *dived* past | asserted | agent: Arindam Ghatak
S *said* visiting | speaker: Miroslav Hadžić
E Meeting | is to *meet* clubs | planned | agent: The All India Football Federation | patient: clubs
E Culture | *unfurled* a banner | asserted | agent: About 200 members of Mariners’ Base Camp | patient: a banner
E Sport | East Bengal *play* Jamshedpur | planned | agent: East Bengal | patient: Jamshedpur | time: on Tuesday
R *full-back* Nathaniel | person: Nathaniel Lalhmangaiha
R *substitute* Vikram | person: Vikram Salgaocar
R *goalkeeper* Arindam | person: Arindam Ghatak
R visiting *manager* Miroslav | person: Miroslav Hadžić
R late *striker* Chuni | person: Chuni Mukherjee
L memberOf | subject: Nathaniel Lalhmangaiha | object: Mumbai City FC
L locatedIn | subject: Salt Lake Stadium | object: Kolkata
# Ministry to recruit 3,000 midwives, says DGNM
E Appointment | Ministry to *recruit* 3,000 | planned | agent: Ministry | patient: 3,000 midwives | source: DGNM
S *says* DGNM | speaker: DGNM
E Appointment | will *recruit* 3,000 | planned | again | agent: The Ministry of Health and Family Welfare | patient: 3,000 midwives | time: by June | source: Rokeya Sultana Bhuiyan
S (DGNM) *said* yesterday | speaker: Rokeya Sultana Bhuiyan
E Meeting | *speaking* at | asserted | agent: She
E Meeting | at a *discussion* titled | asserted | agent: She | place: Karwan Bazar
E Meeting | *organised* by | asserted | agent: The Daily Star | agent: UNFPA | patient: a discussion | place: Karwan Bazar
S *According* to the Bangladesh | speaker: Bangladesh Bureau of Statistics
S *remarked* gynaecologist | speaker: Farhana Dewan Mithila
S Rani Tripura *described* | speaker: Rani Tripura
E Health | *delivering* twins | reported | agent: Rani Tripura | patient: twins | place: Thanchi | source: Rani Tripura
S Morseda Alam *suggested* | speaker: Morseda Alam
S of UNFPA, *said* the | speaker: Camille Rousselot
E Health | had *fallen* in | reported | patient: the rate | place: Rangpur | source: Camille Rousselot
S has *objected* to | speaker: The Obstetrical and Gynaecological Society of Bangladesh
R *Director General* Rokeya | person: Rokeya Sultana Bhuiyan | organization: Directorate General of Nursing and Midwifery
R *gynaecologist* Farhana | person: Farhana Dewan Mithila | organization: Sir Salimullah Medical College
R *Midwife* Rani | person: Rani Tripura
R Brac *executive* Morseda | person: Morseda Alam | organization: Brac
R the *deputy representative* of | person: Camille Rousselot | organization: UNFPA
L leads | subject: Rokeya Sultana Bhuiyan | object: Directorate General of Nursing and Midwifery
L memberOf | subject: Farhana Dewan Mithila | object: Sir Salimullah Medical College
L memberOf | subject: Morseda Alam | object: Brac
L memberOf | subject: Camille Rousselot | object: UNFPA
# Editorial: A wall at Galle Face is the wrong answer to the sea
E Other | has *decided* they | asserted | agent: the Coast Conservation and Coastal Resource Management Department
E Business | The wall *proposed* for | asserted | patient: The wall | place: Galle Face Green
E Meeting | were not *asked* | denied | patient: Sri Lanka Ports Authority engineers
S has *shown* that | speaker: Saman Wickremaratne
E Disaster | the *erosion* began | reported | source: Saman Wickremaratne
E Other | dredgers *took* sand | reported | agent: dredgers | patient: sand | place: Colombo | source: Saman Wickremaratne
S Anura Hewavitharana *says* | speaker: Anura Hewavitharana
E Other | Dutch engineers have *approved* it | reported | agent: Dutch engineers | patient: it | source: Anura Hewavitharana
E Other | They have *approved* a sketch | asserted | again | agent: They | patient: a sketch
E Disaster | *moved* the damage | asserted | agent: a similar wall | patient: the damage | place: Negombo | destination: Uswetakeiyawa
E Disaster | the 2004 *tsunami* | asserted | time: 2004
S they *said*; leave | speaker: they
R *Professor* Saman | person: Saman Wickremaratne | organization: University of Moratuwa
R *Minister* Anura | person: Anura Hewavitharana
L memberOf | subject: Saman Wickremaratne | object: University of Moratuwa
# TTP claims attack on check-post in Lakki Marwat
S TTP *claims* attack | speaker: TTP
E Attack | claims *attack* on | asserted | agent: TTP | patient: check-post | place: Lakki Marwat
E Death | policeman was *martyred* | reported | patient: A policeman | time: late on Friday night | source: officials
E Injury | sustained *injuries* when | reported | patient: three others | source: officials
E Attack | militants *attacked* the | reported | again | agent: militants | patient: Shahbazkhel check-post | place: Lakki Marwat | time: late on Friday night | instrument: rockets | instrument: sniper rifles | source: officials
S officials *said* | speaker: officials
S of Bannu *told* Dawn | speaker: Sajjad Orakzai
E Attack | the *firing* lasted | reported | again | time: forty minutes | source: Sajjad Orakzai
E Death | *died* on the way | asserted | patient: Gul Wazir | place: on the way to the District Headquarters Hospital
S *claimed* responsibility | speaker: The outlawed Tehreek-i-Taliban Pakistan
S Mujahideen, *said* the | speaker: Ittehadul Mujahideen
E Attack | said the *attack* was | reported | again | agent: Ittehadul Mujahideen | source: Ittehadul Mujahideen
E Investigation | was *studying* both | asserted | agent: The Counter Terrorism Department | patient: both claims
S Qaumi Jirga *asked* the | speaker: Elders of the Marwat Qaumi Jirga
S *said* Malik | speaker: Malik Anwar Begukhel
E Rescue | *took* to their roofs | asserted | agent: people | destination: their roofs | place: Tajori
S *condoled* with | speaker: Faridoon Gandapur
S Yousafzai *asked* Islamabad | speaker: Ali Sher Yousafzai
R *Regional Police Officer* Sajjad | person: Sajjad Orakzai | place: Bannu
R *Head constable* Gul | person: Gul Wazir
R *Governor* Faridoon | person: Faridoon Gandapur
R *Chief Minister* Ali | person: Ali Sher Yousafzai
L partOf | subject: Counter Terrorism Department | object: Khyber Pakhtunkhwa Police
# Uttarakhand: Tunnel breakthrough brings train to Devprayag closer
E Business | Tunnel *breakthrough* brings | asserted | place: Uttarakhand
E Business | on Thursday *broke through* | asserted | again | agent: Workers | patient: the last rock | place: a 14.6-km tunnel | time: on Thursday
E Movement | *flew in* to | asserted | agent: Ashutosh Vaidya
E Other | to *watch* the | asserted | agent: Ashutosh Vaidya | patient: the boring machine
E Business | *push* through schist | asserted | again | agent: the boring machine
S he *said* | speaker: he
S Himanshu Badola *put* the | speaker: Himanshu Badola
E Business | *dug* the tunnel | asserted | agent: Larsen & Toubro | patient: the tunnel | instrument: a machine
E Business | machine *built* by | asserted | agent: Herrenknecht | patient: a machine
E Other | springs have *dried up* | asserted | patient: springs | place: Maletha
E Protest | *stood* by the road | asserted | agent: Women of the Mahila Mangal Dal | place: the road
E Legal | A *petition* by | asserted | agent: Gaura Rawat | place: Uttarakhand High Court
S Himalayan Geology *said* | speaker: Hem Chandra Pant
S Trilok Singh Negi *told* | speaker: Trilok Singh Negi
E Rescue | tankers would *come* before | planned | agent: tankers | time: before the Kumbh Mela | source: Trilok Singh Negi
R *Railway Minister* Ashutosh | person: Ashutosh Vaidya
R *chief project manager* Himanshu | person: Himanshu Badola | organization: Rail Vikas Nigam Limited
R *Geologist* Hem | person: Hem Chandra Pant | organization: Wadia Institute of Himalayan Geology
R *Chief Minister* Trilok | person: Trilok Singh Negi
L memberOf | subject: Himanshu Badola | object: Rail Vikas Nigam Limited
L memberOf | subject: Hem Chandra Pant | object: Wadia Institute of Himalayan Geology
L locatedIn | subject: Uttarakhand High Court | object: Nainital
# Asian Cricket Council to set up academy in Kirtipur
E Business | to *set up* academy | planned | agent: Asian Cricket Council | patient: academy | place: Kirtipur
E Business | will help *build* an | planned | again | agent: The Asian Cricket Council | patient: an indoor academy | place: Kirtipur | source: the Cricket Association of Nepal
S (CAN) *announced* on | speaker: the Cricket Association of Nepal
S Chandra Kiran Rai *said* two | speaker: Chandra Kiran Rai
E Business | would be *in place* before | planned | patient: two bowling machines | patient: a biomechanics laboratory | time: before the 2026 T20 World Cup | source: Chandra Kiran Rai
S he *said* | speaker: he
E Agreement | cannot *agree* who | denied | agent: the National Sports Council | agent: CAN
S Rana *reminded* the | speaker: Sarita Magar Rana
E Investigation | will *inspect* the ground | planned | agent: Stuart Kilbride | patient: the ground | time: on Wednesday
E Sport | *took* Tribhuvan Army Club | asserted | agent: Bhim Sarki | patient: Tribhuvan Army Club | destination: Prime Minister Cup
E Sport | has been *offered* a | asserted | beneficiary: Bhim Sarki | patient: a summer | agent: Tooting Bec
R CAN *president* Chandra | person: Chandra Kiran Rai | organization: CAN
R Women’s *captain* Sarita | person: Sarita Magar Rana
R ICC *development officer* Stuart | person: Stuart Kilbride | organization: ICC
R *Leg-spinner* Bhim | person: Bhim Sarki
L leads | subject: Chandra Kiran Rai | object: CAN
L memberOf | subject: Stuart Kilbride | object: ICC
L memberOf | subject: Bhim Sarki | object: Tribhuvan Army Club
L locatedIn | subject: Tribhuvan University International Cricket Ground | object: Kirtipur
# FATF team in Ulaanbaatar as lawmakers race to pass audit bill
E Legislation | to *pass* audit bill | planned | agent: lawmakers | patient: audit bill
E Meeting | ten-day *visit* on | asserted | agent: Evaluators of the Financial Action Task Force | time: on Tuesday
E Meeting | with a *call* on | asserted | agent: Evaluators | patient: Lkhagva Battulga
E Investigation | will *look into* how | planned | agent: The team
E Other | *left* the so-called | asserted | agent: Mongolia | patient: the so-called grey list | time: in 2020
S *admitted* Nomin | speaker: Nomin Tserendash
E Legislation | *adopted* before Naadam | planned | patient: a law on company owners | time: before Naadam
S Democratic Party *says* | speaker: the Democratic Party
S *demands* that owners | speaker: Odbayar Dashdorj
S Transparency International Mongolia *counted* | speaker: Transparency International Mongolia
S *declined* to comment | speaker: The Independent Authority Against Corruption
R Bank of Mongolia *governor* Lkhagva | person: Lkhagva Battulga | organization: Bank of Mongolia
R *head* of the Financial | person: Nomin Tserendash | organization: Financial Regulatory Commission
R *Member of Parliament* Odbayar | person: Odbayar Dashdorj
L leads | subject: Lkhagva Battulga | object: Bank of Mongolia
L leads | subject: Nomin Tserendash | object: Financial Regulatory Commission
L memberOf | subject: Odbayar Dashdorj | object: HUN Party
L memberOf | subject: Marguerite Desrosiers | object: Financial Action Task Force
# Bandar Abbas blaze: customs chief dismissed, IRICA says
E Disaster | Abbas *blaze*: customs | asserted | place: Bandar Abbas
E Appointment | chief *dismissed*, IRICA | reported | patient: customs chief | source: IRICA
S IRICA *says* | speaker: IRICA
E Appointment | *relieved* of his post | reported | again | patient: The head of customs | place: Shahid Rajaee Port | source: the Islamic Republic of Iran Customs Administration
E Disaster | following a *fire* in | reported | again | place: a container yard | source: the Islamic Republic of Iran Customs Administration
S (IRICA) *said* on | speaker: the Islamic Republic of Iran Customs Administration
E Appointment | was *replaced* by | asserted | agent: Mehran Lashkari | patient: Keyvan Dashtaki
E Disaster | The *fire* on May 2 | asserted | again | time: on May 2
E Disaster | *destroyed* 46 | asserted | agent: The fire | patient: 46 containers of car parts | time: on May 2
E Rescue | *put it out* after | asserted | agent: Firefighters | patient: it | time: after nineteen hours
E Investigation | has *questioned* executives | asserted | agent: The Hormozgan Prosecutor’s Office | patient: executives of Sina Port and Marine Services
S Iran Khodro *said* | speaker: Iran Khodro
E Business | assembly would *slow* for | planned | patient: assembly | time: for a week | source: Iran Khodro
S Roya Hekmat *expects* | speaker: Roya Hekmat
S she *told* Donya-e-Eqtesad | speaker: she
S *promised* a new | speaker: The Ports and Maritime Organization
R The *head of customs* at | person: Keyvan Dashtaki | organization: Shahid Rajaee Port
R *Insurance lawyer* Roya | person: Roya Hekmat
R A *member* of the Article | person: Mokhtar Sabahi | organization: Article 90 Commission
L memberOf | subject: Mokhtar Sabahi | object: Article 90 Commission
L locatedIn | subject: Shahid Rajaee Port | object: Bandar Abbas
# Bhutan Power blackout in five dzongkhags blamed on a monkey
E Accident | Power *blackout* in | asserted | place: five dzongkhags
E Accident | *went without* electricity | reported | again | patient: Five dzongkhags | time: most of Sunday afternoon | source: Bhutan Power Corporation
E Movement | a macaque *climbed* a | reported | agent: a macaque | destination: a pylon | place: Tingtibi | source: Bhutan Power Corporation
E Accident | and *touched* two | reported | agent: a macaque | patient: two conductors | source: Bhutan Power Corporation
S has *concluded* | speaker: Bhutan Power Corporation
E Accident | The fault *tripped* the | asserted | agent: The fault | patient: the line | origin: Kurichhu
E Accident | *put out* lights | asserted | again | agent: The fault | patient: lights | place: Trongsa | place: Bumthang | place: Sarpang | place: Pemagatshel | place: Zhemgang
E Other | *took over* in | asserted | agent: a generator | place: Wangdicholing Hospital | time: eleven seconds
S Pema Yuden *said* a | speaker: Pema Yuden
S Dorji Phuntsho *said* | speaker: Dorji Phuntsho
S He *suggested* steel | speaker: He
S *asked* what the | speaker: Druk Phuensum Tshogpa
E Accident | what the *outage* had | asserted | again
S Druk Green Power Corporation *put* | speaker: Druk Green Power Corporation
E Business | had to be *shut* | reported | patient: Mangdechhu | source: Druk Green Power Corporation
S *reminded* both | speaker: The Royal Society for Protection of Nature
S has *called* for a report | speaker: Gem Rinzin
R BPC *transmission manager* Dorji | person: Dorji Phuntsho | organization: BPC
R *Energy Minister* Lyonpo | person: Gem Rinzin
L memberOf | subject: Dorji Phuntsho | object: BPC
L within | subject: Tingtibi | object: Zhemgang
L locatedIn | subject: Wangdicholing Hospital | object: Jakar
L memberOf | subject: Pema Yuden | object: Wangdicholing Hospital
# Children of Bhopal: forty years on, a third generation waits
E Accident | gas *leaked* from | asserted | patient: gas | place: Union Carbide plant | time: in December 1984
E Publication | A *study* by | asserted | agent: National Institute for Research in Environmental Health
S *found* more malformations | speaker: A study
E Publication | did not *publish* it | denied | agent: the Indian Council of Medical Research | patient: it
E Movement | *took* 337 tonnes | asserted | agent: trucks | patient: 337 tonnes of waste | origin: Arif Nagar | destination: an incinerator in Pithampur | time: Last month
E Protest | townspeople *rioted* | asserted | agent: townspeople | place: Pithampur
E Legal | was *told* on Monday | asserted | patient: The Madhya Pradesh High Court | time: on Monday
E Movement | They *moved* our poison | reported | again | agent: They | patient: our poison | source: Nasreen Bee Khan
S *said* Nasreen | speaker: Nasreen Bee Khan
E Business | *bought* Carbide | asserted | agent: Dow Chemical | patient: Carbide | time: in 2001
S *denies* liability | speaker: Dow Chemical
S Prakash Kumar Jain *said* | speaker: Prakash Kumar Jain
E Rescue | had been *given* to | reported | patient: Ayushman Bharat cards | beneficiary: 31,000 survivors | source: Prakash Kumar Jain
E Culture | will be *marked* at | planned | patient: The anniversary | place: Yaadgar-e-Shahjahani Park
R *Relief Commissioner* Prakash | person: Prakash Kumar Jain
L memberOf | subject: Nasreen Bee Khan | object: Bhopal Gas Peedit Sangharsh Morcha
L ownerOf | subject: Dow Chemical | object: Carbide
# Tajik Air debt case thrown out in London
E Legal | case *thrown out* in | asserted | patient: Tajik Air debt case | place: London
E Legal | has *refused* to hear | asserted | again | agent: The High Court | patient: a $20 million claim | place: London
E Legal | a $20 million *claim* by | asserted | agent: a Lithuanian leasing firm | patient: Tajikistan’s former flag carrier
E Legal | *ruling* that the matter | asserted | again | agent: The High Court
E Business | *supplied* two Boeing | asserted | agent: Skyroad Leasing | patient: two Boeing 737s | beneficiary: Tajik Air | time: in 2008
S *says* it was | speaker: Skyroad Leasing
E Business | was never *paid* for | reported | beneficiary: it | source: Skyroad Leasing
S Cavanagh-Orme *held* the | speaker: Philippa Cavanagh-Orme
E Business | *stopped* flying | asserted | agent: The airline | time: in 2019
E Other | have been *photographed* in | asserted | patient: nomadic goats | place: Bokhtar
E Business | has *split* its debts | asserted | agent: The Ministry of Transport | patient: its debts
S *said* Tomas | speaker: Tomas Vaitkevičius
E Legal | may *turn* to the Court | planned | agent: He | destination: Court of Appeal
S *thanked* his colleagues | speaker: Manuchehr Safarov
E Business | has *taken over* the | reported | agent: Somon Air | patient: the routes | destination: Moscow | destination: Ürümqi | source: Avesta
S *reports* Avesta | speaker: Avesta
R Mrs *Justice* Philippa | person: Philippa Cavanagh-Orme | organization: High Court
R *counsel* for the lessor | person: Tomas Vaitkevičius
L memberOf | subject: Philippa Cavanagh-Orme | object: High Court
L headquarteredIn | subject: International Centre for Settlement of Investment Disputes | object: Washington
# Lokayukta books tahsildar in Belagavi for Rs 60,000 bribe
E Legal | Lokayukta *books* tahsildar | asserted | agent: Lokayukta | patient: tahsildar | place: Belagavi
E Crime | Rs 60,000 *bribe* | alleged | agent: tahsildar
E Arrest | on Thursday *caught* a | asserted | agent: Lokayukta sleuths | patient: a tahsildar | place: Kittur | time: on Thursday
E Crime | *accepting* Rs 60,000 | alleged | again | agent: a tahsildar | patient: Rs 60,000 | origin: a farmer
E Legal | was *produced* before | asserted | patient: Basavaraj Huddar | place: Fourth Additional District and Sessions Court
E Legal | *sent* him to | asserted | agent: Fourth Additional District and Sessions Court | patient: him | destination: Hindalga Central Prison
E Movement | is *absconding* | asserted | agent: Prasanna G.
E Crime | been *told* the price | reported | patient: Rudrappa Kolekar | source: J. Raghavendra
S J. Raghavendra *said* | speaker: J. Raghavendra
E Culture | *burst* crackers | asserted | agent: The Karnataka Rajya Raitha Sangha | patient: crackers | place: Mini Vidhana Soudha
E Meeting | is *touring* Vijayapura | asserted | agent: Siddanna Byregowda | patient: Vijayapura
S Vijayapura, *said* dismissal | speaker: Siddanna Byregowda
E Appointment | said *dismissal* would | planned | source: Siddanna Byregowda
E Appointment | follow *suspension* | planned | source: Siddanna Byregowda
E Investigation | was *found* at | asserted | patient: Gold | place: the officer’s house in Sadashiv Nagar
E Other | was *wound up* | asserted | patient: Anti-Corruption Bureau
S *said* that traps | speaker: Vishwanath Shetty Kunder
R a *tahsildar* at | person: Basavaraj Huddar | place: Kittur
R *Second division assistant* Prasanna | person: Prasanna G.
R *Deputy Superintendent of Police* J. | person: J. Raghavendra
R *Revenue Minister* Siddanna | person: Siddanna Byregowda
R Former *judge* Vishwanath | person: Vishwanath Shetty Kunder
# Kazakh scientists trace wild apple genes in Ile-Alatau
E Science | scientists *trace* wild | asserted | agent: Kazakh scientists | patient: wild apple genes | place: Ile-Alatau
E Science | have *mapped* the genomes | asserted | again | agent: Researchers | patient: the genomes of 214 wild apple trees | place: Ile-Alatau National Park
S and *found* that fewer | speaker: Researchers
S *said* Svetlana | speaker: Svetlana Galiakparova
E Publication | the *study* in the journal | asserted | agent: Svetlana Galiakparova
E Science | *worked* with Plant | asserted | agent: Her team | agent: Plant & Food Research | agent: Cornell University
E Movement | have been *sent* to | asserted | patient: Seeds | destination: Svalbard Global Seed Vault
S Mukhtar Iskakov *said* new | speaker: Mukhtar Iskakov
S she *confided* | speaker: she
R *first author* of | person: Svetlana Galiakparova
R Park *director* Mukhtar | person: Mukhtar Iskakov | organization: Ile-Alatau National Park
R *trader* Roza-apa | person: Roza-apa
L leads | subject: Mukhtar Iskakov | object: Ile-Alatau National Park
L memberOf | subject: Svetlana Galiakparova | object: Institute of Plant Biology and Biotechnology
# PIA employees’ union rejects sell-off; four bidders pre-qualified
S union *rejects* sell-off | speaker: PIA employees’ union
E Business | rejects *sell-off*; | planned | patient: PIA
E Business | bidders *pre-qualified* | asserted | patient: four bidders
S on Sunday *rejected* the | speaker: The People’s Unity of PIA Employees
E Business | the *sale* of the national | planned | again | patient: the national carrier
E Business | has *pre-qualified* four | asserted | again | agent: The Privatisation Commission | patient: four parties
S Hidayatullah Kazmi *told* a gate | speaker: Hidayatullah Kazmi
E Meeting | a gate *meeting* at | asserted | place: Jinnah International Airport
E Movement | were *leaving* for | reported | agent: engineers | destination: Riyadh | time: each week | source: Hidayatullah Kazmi
S he *said* | speaker: he
S Chundrigar *responded* that | speaker: Muhammad Ali Chundrigar
E Agreement | had *accepted* a waiver | reported | agent: the International Monetary Fund | patient: a waiver | source: Muhammad Ali Chundrigar
E Movement | *came back* to Paris | asserted | agent: The carrier’s Boeing 777s | destination: Paris | time: in January
E Legal | *lifted* a ban | asserted | agent: the European Union Aviation Safety Agency | patient: a ban
S Business Recorder *estimates* | speaker: Business Recorder
E Business | *losses* of Rs600 | reported | time: since 2015 | source: Business Recorder
E Business | The *auction* is | planned | again
E Publication | to be *televised* by | planned | agent: PTV | patient: The auction
R Union *president* Hidayatullah | person: Hidayatullah Kazmi | organization: People’s Unity of PIA Employees
R *Privatisation Adviser* Muhammad | person: Muhammad Ali Chundrigar
R Former *pilot* Captain | person: Sohail Baloch
R *Captain* Sohail | person: Sohail Baloch
L leads | subject: Hidayatullah Kazmi | object: People’s Unity of PIA Employees
# Haryana panchayat lets girls run their own akhara
E Other | *lets* girls run | asserted | agent: Haryana panchayat | patient: girls
E Other | The mud was *turned* | asserted | patient: The mud | place: Mokhra
E Legislation | *voted* 11-4 | asserted | agent: The gram panchayat | time: on Sunday
E Other | to *hand* the 90-year-old | planned | again | agent: The gram panchayat | patient: the 90-year-old akhara | beneficiary: forty young wrestlers
E Other | *built* that wall | reported | agent: My grandfather | patient: that wall | source: Antim Hooda
S *said* Antim | speaker: Antim Hooda
S Suman Devi *said* the | speaker: Suman Devi
E Other | will *send* mats | planned | agent: The Sports Authority of India | patient: mats
E Business | *adopted* three | asserted | agent: JSW Sports | patient: three of the girls | time: last year
E Business | *inaugurated* a toilet | asserted | agent: Ajay Sangwan | patient: a toilet
S everyone *agreed* | speaker: everyone
S villages are *asking* how | speaker: other villages
R a *sub-inspector* with | person: Sudesh Malik | organization: Haryana Police
R *bronze medallist* at | person: Antim Hooda
R *Sarpanch* Suman | person: Suman Devi
R *Deputy Commissioner* Ajay | person: Ajay Sangwan
L memberOf | subject: Sudesh Malik | object: Haryana Police
L within | subject: Mokhra | object: Rohtak
# Myanmar shells land near Zokhawthar; Mizoram shelters 700 more
E Attack | shells *land* near | asserted | patient: Myanmar shells | place: Zokhawthar
E Rescue | Mizoram *shelters* 700 | asserted | agent: Mizoram | patient: 700 more
E Movement | *crossed* the Tiau | asserted | agent: Over 700 people | origin: Chin State | destination: Mizoram’s Champhai district | time: in two days
E Military | *fought* for a camp | asserted | agent: the Chin National Defence Force | agent: the Myanmar military | place: Rihkhawdar
E Attack | shells *fell* on | reported | again | patient: Two mortar shells | place: Zokhawthar bridge | source: Lalmuanpuia Punte
E Attack | did not *explode* | denied | patient: Two mortar shells | source: Lalmuanpuia Punte
S *said* Lalmuanpuia | speaker: Lalmuanpuia Punte
E Rescue | has *opened* its hall | asserted | agent: The Young Mizo Association | patient: its hall
E Rescue | *cooked* for the new | asserted | agent: women of the Salvation Army | beneficiary: the new arrivals
E Movement | They *brought* hens | reported | agent: They | patient: hens | source: Zonunsangi
S *said* volunteer | speaker: Zonunsangi
E Other | had *asked* States | asserted | agent: The Ministry of Home Affairs | patient: States
S K. Sapliana *said* Aizawl | speaker: K. Sapliana
S *noted* that the agency | speaker: A UNHCR official
S *counted* 22 | speaker: Salai Bawi
R *president* of the Zokhawthar | person: Lalmuanpuia Punte | organization: Zokhawthar Village Council
R *volunteer* Zonunsangi | person: Zonunsangi
R *Home Minister* K. | person: K. Sapliana
R a *teacher* from | person: Salai Bawi | place: Falam
L leads | subject: Lalmuanpuia Punte | object: Zokhawthar Village Council
L within | subject: Champhai district | object: Mizoram
# Hezb-e Wahdat veteran’s library finds a home in Bamiyan
E Culture | *finds* a home | asserted | agent: Hezb-e Wahdat veteran’s library | patient: a home | place: Bamiyan
E Other | *kept* 6,000 books | asserted | agent: Mohammad Karim Behsudi | patient: 6,000 books | place: a potato cellar | time: For nineteen years
E Movement | they were *carried* in | asserted | patient: they | destination: a new mud-brick reading room | instrument: wheelbarrows | time: On Thursday
E Business | *bought* his first | asserted | agent: Behsudi | patient: his first book | origin: a deserter | place: Yakawlang
E Business | The walls were *paid* | asserted | agent: a Hazara association | patient: The walls
S he *said*, without | speaker: he
E Other | *removed* 41 | asserted | agent: The Department of Information and Culture | patient: 41 volumes
S *praised* the carpets | speaker: Saifurrahman Mohammadi Ghorbandi
E Other | who *failed* the | asserted | agent: Murtaza | patient: kankor exam
E Health | COVID-19 *pandemic* | asserted
S has *asked* for anything | speaker: Sediqa
R A *commander* of | person: Behsudi | organization: Hezb-e Wahdat
R Its *director*, | person: Saifurrahman Mohammadi Ghorbandi | organization: Department of Information and Culture
R *Student* Murtaza | person: Murtaza
R the *ranger* Sediqa | person: Sediqa | place: Band-e Amir
L leads | subject: Saifurrahman Mohammadi Ghorbandi | object: Department of Information and Culture
L memberOf | subject: Behsudi | object: Hezb-e Wahdat
# PUDUCHERRY: French school to admit Tamil-medium pupils
E Other | school to *admit* Tamil-medium | planned | agent: French school | patient: Tamil-medium pupils | place: PUDUCHERRY
E Business | *founded* in 1826 | asserted | patient: The Lycée Français International de Pondichéry | time: in 1826
E Other | first time *admit* pupils | planned | again | agent: The Lycée Français International de Pondichéry | patient: pupils | source: Clémence Gourdon-Aubry
S Gourdon-Aubry *said* on | speaker: Clémence Gourdon-Aubry
E Other | will be *chosen* from | planned | patient: Twelve children | origin: Villianur | origin: Karaikal | origin: Ariyankuppam
E Other | after a *test* in | planned
E Business | *gave* half her | asserted | agent: Soucila Naïr | patient: half her pension arrears
S *welcomed* the idea | speaker: A. Kaliaperumal
S *asked* why only | speaker: L. Sivakolundhu
E Other | will *provide* buses | planned | agent: The Directorate of School Education | patient: buses
E Military | First World *War* | asserted
E Military | who *fought* in | asserted | agent: soldiers | place: Indochina
S *called* it | speaker: Arumugam Gobalou
R *Principal* Clémence | person: Clémence Gourdon-Aubry | organization: Lycée Français International de Pondichéry
R a retired *gendarme* from | person: Soucila Naïr | place: Réunion
R *Education Minister* A. | person: A. Kaliaperumal
R DMK *MLA* L. | person: L. Sivakolundhu | organization: DMK
R *Historian* Arumugam | person: Arumugam Gobalou | organization: French Institute of Pondicherry
L leads | subject: Clémence Gourdon-Aubry | object: Lycée Français International de Pondichéry
L memberOf | subject: L. Sivakolundhu | object: DMK
L memberOf | subject: Arumugam Gobalou | object: French Institute of Pondicherry
# SEBI bars finfluencer ‘Baap of Bonds’, orders Rs 11 crore disgorgement
E Legal | SEBI *bars* finfluencer | asserted | agent: SEBI | patient: finfluencer
E Legal | *orders* Rs 11 | asserted | agent: SEBI | patient: Rs 11 crore disgorgement
E Business | crore *disgorgement* | planned
E Legal | has *barred* Rohan | asserted | again | agent: The Securities and Exchange Board of India | patient: Rohan Khandelwal | time: three years
E Legal | interim *order*, whole-time | asserted | again
S *wrote* that | speaker: Kamala Venkatraghavan
E Crime | *took* fees | alleged | agent: Khandelwal | patient: fees | source: Kamala Venkatraghavan
E Crime | *presenting* himself | alleged | agent: Khandelwal | patient: himself | source: Kamala Venkatraghavan
E Legal | have been *frozen* | asserted | patient: Accounts | place: HDFC Bank | place: Kotak Mahindra Bank | place: Zerodha
E Legal | *named* his firm | asserted | agent: The regulator | patient: Baniya Brain Academy Pvt Ltd | patient: Shruti | patient: two dealers
E Business | *put in* the | asserted | agent: A subscriber | patient: the proceeds of a Maruti Alto
S We *deny* the | speaker: We
E Legal | will *move* the Securities | planned | agent: We | patient: Securities Appellate Tribunal | source: his lawyers
S Partners *said* in | speaker: his lawyers
E Other | has *taken down* 94 | asserted | agent: YouTube | patient: 94 videos
S *welcomed* the order | speaker: The Association of Mutual Funds in India
E Legal | welcomed the *order*, | asserted | again
E Business | *slipped* 1.8% | asserted | patient: shares of Angel One
E Business | *ended* flat | asserted | patient: The Sensex
R *whole-time member* Kamala | person: Kamala Venkatraghavan | organization: Securities and Exchange Board of India
L memberOf | subject: Kamala Venkatraghavan | object: Securities and Exchange Board of India
L ownerOf | subject: Rohan Khandelwal | object: Baniya Brain Academy Pvt Ltd
L spouseOf | subject: Shruti | object: Rohan Khandelwal
# Fishermen of Gwadar protest trawlers, again, with empty plates
E Protest | Gwadar *protest* trawlers | asserted | agent: Fishermen of Gwadar | patient: trawlers | place: Gwadar
E Protest | *marched* along | asserted | again | agent: Hundreds of fishermen | place: Padi Zir | time: on Tuesday
E Protest | *beating* empty | asserted | agent: Hundreds of fishermen | instrument: empty plates
E Protest | to *protest* against | asserted | again | agent: Hundreds of fishermen | patient: trawlers
S they *say*, sweep | speaker: they
E Crime | *sweep* the sea | alleged | agent: trawlers | patient: the sea | place: Ormara | place: Jiwani | source: they
E Protest | The *march* was | asserted | again | agent: Haq Do Tehreek
E Publication | *read out* the | asserted | agent: Abdul Wahid Kalmati | patient: the names of eleven trawlers
S and *asked* the Pakistan | speaker: Abdul Wahid Kalmati
S he *said* | speaker: he
S Ahmed Nadeem Rind *said* | speaker: Ahmed Nadeem Rind
E Arrest | were *impounded* last | reported | patient: four vessels | place: Pasni | time: last week | source: Ahmed Nadeem Rind
E Movement | have *moved* to Chabahar | asserted | agent: families | destination: Chabahar | destination: Muscat
E Business | hall was *promised* | asserted | patient: an auction hall
E Protest | *joined* the marchers | asserted | agent: Hamood Gichki | patient: the marchers | place: Mullah Band
E Other | *accepted* a plate | asserted | agent: Hamood Gichki | patient: a plate
R Its *leader*, Maulana | person: Abdul Wahid Kalmati | organization: Haq Do Tehreek
R Balochistan Fisheries Department *director* Ahmed | person: Ahmed Nadeem Rind | organization: Balochistan Fisheries Department
R A *boat-builder*, | person: Dad Karim
R *Deputy Commissioner* Hamood | person: Hamood Gichki
L leads | subject: Abdul Wahid Kalmati | object: Haq Do Tehreek
L memberOf | subject: Ahmed Nadeem Rind | object: Balochistan Fisheries Department
# NSUI takes three of four posts at Panjab University; bicycle candidate is president
E Election | NSUI *takes* three | asserted | agent: NSUI | patient: three of four posts | place: Panjab University
E Election | *swept* three | asserted | again | agent: The National Students’ Union of India | patient: three of four posts | time: on Wednesday
E Election | Students’ Council *elections* on | asserted | again | place: Panjab University | time: on Wednesday
E Election | *went* to an independent | asserted | patient: the president’s chair | beneficiary: an independent
E Election | *campaigned* on a | asserted | agent: an independent | instrument: a bicycle
E Election | *polled* 3,112 | asserted | agent: Anmolpreet Gill | patient: 3,112 votes
S She had *promised* | speaker: She
E Election | *lost* every post | asserted | agent: The Akhil Bharatiya Vidyarthi Parishad | patient: every post
E Election | *sought* a recount | asserted | agent: Gaurav Rana | patient: a recount | place: University Institute of Legal Studies booth
E Election | *came* fourth | asserted | agent: SOI
S Amit Grover *said* turnout | speaker: Amit Grover
E Investigation | *frisked* a Mahindra | asserted | agent: Chandigarh Police | patient: a Mahindra Thar
E Investigation | were *confiscated* under | asserted | patient: these
E Other | and *eaten* | asserted | patient: these
E Election | *retained* its hold | asserted | agent: the Hindustan Students’ Association | patient: its hold | place: DAV College
E Appointment | *administered* the oath | asserted | agent: Renuka Vigneshwar | place: Gandhi Bhawan
R a doctoral *student* of | person: Anmolpreet Gill
R Its *candidate*, | person: Gaurav Rana | organization: Akhil Bharatiya Vidyarthi Parishad
R *Dean Students’ Welfare* Prof | person: Amit Grover
R *Vice-Chancellor* Renuka | person: Renuka Vigneshwar | organization: Panjab University
L memberOf | subject: Gaurav Rana | object: Akhil Bharatiya Vidyarthi Parishad
L partOf | subject: SOI | object: Shiromani Akali Dal
L leads | subject: Renuka Vigneshwar | object: Panjab University
# Locust swarms cross from Iran into Nimroz
E Disaster | swarms *cross* from | asserted | agent: Locust swarms | origin: Iran | destination: Nimroz
E Disaster | have *crossed* from | reported | again | agent: Swarms of Moroccan locusts | origin: Sistan and Baluchestan province | destination: Nimroz | source: farmers and officials
E Disaster | they *stripped* melon | reported | agent: they | patient: melon fields | place: Chakhansur | time: in a single morning | source: farmers and officials
S officials *said* | speaker: farmers and officials
E Other | in Kabul has *asked* the | asserted | agent: The Ministry of Agriculture, Irrigation and Livestock | patient: FAO
S *said* Abdul | speaker: Abdul Zahir Baloch
S Plant Protection Organization *said* | speaker: Farrokh Nouri-Sistani
E Other | had been *sprayed* | reported | patient: 9,000 hectares | place: Zabol | source: Farrokh Nouri-Sistani
E Agreement | a *treaty* of 1973 | asserted | time: 1973
E Meeting | last *met* in | asserted | agent: A joint locust committee | place: Mashhad | time: in 2018
S *told* AFP | speaker: Kenneth Halloran
E Business | *rose* by half | asserted | patient: Onion prices | place: Lashkar Gah
R a *grower*. | person: Abdul Zahir Baloch
R a *forecaster* at | person: Kenneth Halloran | organization: FAO
L memberOf | subject: Farrokh Nouri-Sistani | object: Plant Protection Organization
L memberOf | subject: Kenneth Halloran | object: FAO
L headquarteredIn | subject: FAO | object: Rome
# Eleven new ministers sworn in at Bangabhaban
E Appointment | ministers *sworn in* at | asserted | patient: Eleven new ministers | place: Bangabhaban
E Appointment | *administered* the oath | asserted | again | agent: Mozammel Haque Chowdhury | patient: eleven ministers and state ministers | place: Darbar Hall of Bangabhaban | time: yesterday
E Appointment | *conducting* the ceremony | asserted | again | agent: Sheikh Anisur Rahman | patient: the ceremony
E Appointment | will be *state minister* for | planned | patient: Ushajing Marma
E Other | *stayed away* | asserted | agent: Jamaat-e-Islami
E Meeting | *took* front-row | asserted | agent: Ambassadors of the United States, Japan and Türkiye | patient: front-row seats
E Other | I was *asked* at | reported | patient: I | time: at eleven last night | source: Barman
S *told* reporters | speaker: Barman
E Publication | *issued* the gazette | asserted | agent: The Cabinet Division | patient: the gazette | time: in the evening
E Meeting | *convenes* in New Delhi | planned | agent: the Joint Rivers Commission | place: New Delhi | time: on Sunday
R *President* Mozammel | person: Mozammel Haque Chowdhury
R *Cabinet Secretary* Sheikh | person: Sheikh Anisur Rahman
R The new *ministers* are | person: Tahmina Yasmin Lopa
R *Brig Gen* (retd) | person: Ashfaque Elahi
R will be *state minister* for Chittagong | person: Ushajing Marma
R (BNP) *Secretary General* Ruhul | person: Ruhul Quddus Alam | organization: Bangladesh Nationalist Party
R *headmaster* from | person: Barman | place: Kishoreganj
L leads | subject: Ruhul Quddus Alam | object: Bangladesh Nationalist Party
# IOC executive tours Ashgabat stadium
E Meeting | executive *tours* Ashgabat | asserted | agent: IOC executive | patient: Ashgabat stadium
E Meeting | on Tuesday *toured* the | asserted | again | agent: Willem Terstegge | patient: Ashgabat Olympic Complex | time: on Tuesday
E Sport | *hosted* the 2017 | asserted | agent: Ashgabat Olympic Complex | patient: 2017 Asian Indoor and Martial Arts Games
E Meeting | *Accompanied* by | asserted | agent: Batyr Gurbanmyradov | patient: he
E Movement | he *rode* the monorail | asserted | agent: he | patient: the monorail
E Sport | *tried* the starting | asserted | agent: he | patient: the starting blocks
S Terstegge *said* the | speaker: Terstegge
E Sport | *sent* nine athletes | asserted | agent: Turkmenistan | patient: nine athletes | destination: Paris Olympics
E Sport | It *won* its | asserted | agent: It | patient: its only Olympic medal | place: Tokyo
E Culture | At a *dinner* given | asserted | agent: Turkmen State Institute of Physical Education and Sport
E Culture | a choir *sang* in | asserted | agent: a choir
E Other | were not *accredited* | denied | patient: Reuters and other foreign agencies
E Business | complex was *built* by | asserted | agent: Polimeks | patient: The complex
R A *member* of the International | person: Willem Terstegge | organization: International Olympic Committee
R *swimmer* Myrat | person: Myrat Ataýew
R *judoka* Aýna | person: Aýna Hudaýberdiýewa
L memberOf | subject: Willem Terstegge | object: International Olympic Committee
L memberOf | subject: Batyr Gurbanmyradov | object: National Olympic Committee of Turkmenistan
# KOLKATA DIARY: The tram that went nowhere, and everyone who got on
E Movement | that *went* nowhere | asserted | agent: The tram
E Movement | who *got on* | asserted | agent: everyone
E Other | They *brought* garlands | asserted | agent: They | patient: garlands
E Movement | Company *ran* from | asserted | again | agent: car number 498 of the Calcutta Tramways Company | origin: Shyambazar | destination: Esplanade | time: On Sunday evening
S Transport Corporation *insists* was | speaker: the West Bengal Transport Corporation
E Business | *sold* tickets | asserted | agent: Debashis Bhowmick | patient: tickets | beneficiary: 64 people
E Other | who *photographed* only | asserted | agent: a German | patient: bolts
S Snehasis Mandal *says* | speaker: Snehasis Mandal
E Legal | *told* his department | asserted | agent: The Calcutta High Court | patient: his department | time: in August
E Other | They *laid* it | reported | agent: They | patient: it | place: Kalighat | time: by night | source: Uttam Ranjan Guha
S *said* Uttam | speaker: Uttam Ranjan Guha
E Other | *put* her hand | asserted | agent: an old lady | patient: her hand | place: Hatibagan
E Other | *sent* a telegram | asserted | agent: Rinaldo Carbone | patient: a telegram
R *novelist* Mandira | person: Mandira Lahiri Sen
R *Transport Minister* Snehasis | person: Snehasis Mandal
R a *conductor* in | person: Rinaldo Carbone | place: Melbourne
L memberOf | subject: Uttam Ranjan Guha | object: Calcutta Tram Users Association
# Nepal Rastra Bank keeps policy rate at 5 percent
E Business | *keeps* policy rate | asserted | agent: Nepal Rastra Bank | patient: policy rate
E Business | first-quarter *review* of | asserted | agent: Nepal Rastra Bank | patient: monetary policy
E Business | has *left* the bank | asserted | again | agent: Nepal Rastra Bank | patient: the bank rate
S *citing* weak | speaker: Nepal Rastra Bank
S Bishwa Nath Acharya *told* | speaker: Bishwa Nath Acharya
E Meeting | a press *meet* in | asserted | agent: Bishwa Nath Acharya | place: Baluwatar
E Business | index *dropped* 41 | asserted | patient: The Nepal Stock Exchange index
E Business | *led* the decliners | asserted | agent: NIC Asia | agent: Upper Tamakoshi | agent: Chilime | patient: the decliners
S Nirvana Agrawal *asked* for | speaker: Nirvana Agrawal
E Disaster | the September *floods* | asserted | time: September
S Tribhuvan University, *said* nobody | speaker: Bidya Rimal
E Publication | *lowered* its growth | asserted | agent: The World Bank | patient: its growth forecast
E Protest | *picketed* outside | asserted | agent: Cooperative depositors | origin: Chitwan | origin: Rupandehi | origin: Butwal
E Other | was *allowed* to hand | asserted | patient: Kamala Chand
E Other | to *hand* a letter | asserted | agent: Kamala Chand | patient: a letter | beneficiary: the bank’s gatekeeper
R *governor* Bishwa | person: Bishwa Nath Acharya | organization: Nepal Rastra Bank
R Confederation of Nepalese Industries *president* Nirvana | person: Nirvana Agrawal | organization: Confederation of Nepalese Industries
R an *economist* with | person: Bidya Rimal | organization: Tribhuvan University
R their *leader*, | person: Kamala Chand
L leads | subject: Bishwa Nath Acharya | object: Nepal Rastra Bank
L leads | subject: Nirvana Agrawal | object: Confederation of Nepalese Industries
L memberOf | subject: Bidya Rimal | object: Tribhuvan University
# Chhattisgarh: 13 Maoists lay down arms in Sukma; couple among them carried Rs 16 lakh bounty
E Military | *lay down* arms | asserted | agent: 13 Maoists | patient: arms | place: Sukma
E Military | *surrendered* in Sukma | asserted | again | agent: Thirteen members of the outlawed Communist Party of India (Maoist) | beneficiary: senior officers of the CRPF and the Chhattisgarh Police | place: Sukma | time: on Monday
E Other | We were *told* the | reported | patient: We | source: Kosa
S Kosa *said* in Gondi | speaker: Kosa
S *attributed* the surrenders | speaker: Sambit Pattanaik
E Military | attributed the *surrenders* to | asserted | again
E Business | will *get* Rs | planned | agent: Each | patient: Rs 50,000 | patient: a plot
S PUCL has *cautioned* | speaker: PUCL
E Military | earlier *surrenders* included | reported | agent: villagers | source: PUCL
E Legal | was *banned* in 2024 | asserted | patient: Mool Vasi Bachao Manch | time: in 2024
S Sahu *appealed* to | speaker: Vijay Baghel Sahu
E Military | *combed* hills | asserted | agent: The District Reserve Guard | patient: hills | place: Jagargunda
R a *deputy commander* of | person: Sodi Kosa | organization: PLGA Battalion No. 1
R *Inspector General (Bastar Range)* Sambit | person: Sambit Pattanaik
R *Deputy Chief Minister* Vijay | person: Vijay Baghel Sahu
L memberOf | subject: Sodi Kosa | object: PLGA Battalion No. 1
L spouseOf | subject: Madvi Hidme | object: Sodi Kosa
# Air Astana pilot lands with cracked windscreen at Aktau
E Accident | pilot *lands* with | asserted | agent: Air Astana pilot | place: Aktau
E Accident | precautionary *landing* at | asserted | again | agent: An Airbus A321LR of Air Astana | place: Aktau | time: early on Sunday | origin: Istanbul | destination: Almaty
E Accident | after a *crack* appeared | asserted | place: the captain’s windscreen
E Injury | was *hurt* | denied | patient: None of the 158 passengers
E Rescue | were *put up* at | asserted | patient: They | place: Caspian Riviera
E Movement | *flown* on by | asserted | patient: They | instrument: a reserve aircraft | origin: Atyrau
S *said* first officer | speaker: Yevgeny Pak
E Other | *received* applause | asserted | agent: Askhat Nurgaliev | patient: applause
E Investigation | opened an *inquiry* | asserted | agent: The Aviation Administration of Kazakhstan
S *offered* help | speaker: Airbus
S Madi Beisenov *said* maintenance | speaker: Madi Beisenov
E Investigation | had been *sealed* | reported | patient: maintenance records | source: Madi Beisenov
S *told* Tengrinews | speaker: Lidiya Tsoi
E Business | *listed* its shares | asserted | agent: The carrier | patient: its shares | place: London | place: Astana International Exchange | time: in 2024
E Movement | were *returning* from | asserted | agent: Some on board | origin: World Nomad Games
E Other | was not *affected* | denied | patient: FlyArystan
R *first officer* Yevgeny | person: Yevgeny Pak
R *Captain* Askhat | person: Askhat Nurgaliev
R *Transport prosecutor* Madi | person: Madi Beisenov
R A former *inspector*, | person: Lidiya Tsoi
L memberOf | subject: Askhat Nurgaliev | object: Air Astana
# Jaffna Central College old boys block auction of cricket ground
E Legal | old boys *block* auction | asserted | agent: Jaffna Central College old boys | patient: auction of cricket ground
E Legal | have *obtained* an order | asserted | again | agent: Old boys of Jaffna Central College | patient: an order | origin: District Court
E Legal | *preventing* the Jaffna | asserted | agent: an order | patient: Jaffna Municipal Council
E Military | the *war*, and | asserted
E Health | COVID-19 *pandemic*, interrupted | asserted
E Sport | was *caught* at | reported | patient: My father | time: in 1951 | source: Selvarajah Ratnajothi
S *said* Selvarajah | speaker: Selvarajah Ratnajothi
S *denied* anything | speaker: Mathivathani Sivagnanam
E Agreement | had been *signed* with | denied | agent: Tilko Resorts | patient: anything | source: Mathivathani Sivagnanam
S Kachchi, *said* he | speaker: Arul Gnanapragasam
E Other | he *saw* a plan | reported | agent: he | patient: a plan | source: Arul Gnanapragasam
E Legal | *fixed* the inquiry | asserted | agent: Anandi Kanagaratnam | patient: the inquiry
E Legal | the *inquiry* for May 9 | planned | time: May 9
S *offered* Rs. 30 million | speaker: Sri Lanka Cricket
E Agreement | *accepted* on the spot | asserted | agent: Ratnajothi
R old boys’ *secretary*. | person: Selvarajah Ratnajothi
R *Mayor* Mathivathani | person: Mathivathani Sivagnanam
R Council *member* Arul | person: Arul Gnanapragasam | organization: Jaffna Municipal Council
R *District Judge* Anandi | person: Anandi Kanagaratnam
L memberOf | subject: Arul Gnanapragasam | object: Ilankai Tamil Arasu Kachchi
L memberOf | subject: Arul Gnanapragasam | object: Jaffna Municipal Council
L leads | subject: Mathivathani Sivagnanam | object: Jaffna Municipal Council
# Bushehr fishermen freed after four months in Mombasa
E Arrest | fishermen *freed* after | asserted | patient: Bushehr fishermen | place: Mombasa
E Arrest | had been *held* at Shimo | asserted | patient: Sixteen Iranian fishermen | place: Shimo la Tewa Prison
E Movement | *returned* home | asserted | agent: Sixteen Iranian fishermen | time: on Sunday
E Meeting | to be *met* at | asserted | patient: Sixteen Iranian fishermen | place: the pier
E Movement | *strayed* off Lamu | asserted | agent: Their lenj | place: Lamu | time: in April
E Investigation | *found* dates | asserted | agent: Kenyan coast guards | patient: dates, diesel and 900 kilos of kingfish
S the skipper, *said* prisoners | speaker: Gholam Dashti
E Other | I *taught* them | reported | agent: I | patient: them | source: Gholam Dashti
S *thanked* the Kenya | speaker: Alireza Mahmoudian
S *promised* a new | speaker: Arsalan Zareh-Pour
S Jahan-e Sanat *notes* | speaker: Jahan-e Sanat
E Abuse | were *held* by Somali | reported | agent: Somali pirates | patient: fishermen | time: In the past decade | source: Jahan-e Sanat
E Legal | *fined* the owner | asserted | agent: A court | patient: Esmaeil Tangestani | place: Mombasa
E Business | He *paid*, he | reported | agent: He | source: he
S he *said*, what | speaker: he
E Culture | bagpipes were *played* by | asserted | agent: Heydar | patient: The bagpipes
R the *skipper*, | person: Gholam Dashti
R The *consular director* at | person: Alireza Mahmoudian | organization: Ministry of Foreign Affairs
R Provincial *governor* Arsalan | person: Arsalan Zareh-Pour
R the *owner*, | person: Esmaeil Tangestani
L memberOf | subject: Alireza Mahmoudian | object: Ministry of Foreign Affairs
L locatedIn | subject: Shimo la Tewa Prison | object: Kenya
L locatedIn | subject: Embassy of Oman | object: Nairobi
# A degree of doubt: HEC tells two universities to halt PhD admissions
E Legal | HEC *tells* two | asserted | agent: HEC | patient: two universities
E Other | to *halt* PhD | planned | agent: two universities | patient: PhD admissions
E Legal | has *directed* Preston | asserted | again | agent: The Higher Education Commission | patient: Preston Institute of Management
E Other | to *stop* admitting | planned | again | agent: Preston Institute of Management
E Investigation | a *review* found | asserted
S review *found* that | speaker: a review
S Zahoor Ahmad Bangash, *said* he | speaker: Zahoor Ahmad Bangash
S Mubashir Shirazi *told* the Senate | speaker: Mubashir Shirazi
S *inquired* about | speaker: Gulnaz Chitrali
E Investigation | would be *checked* by | planned | agent: three universities abroad | patient: They | source: the chairman
S the chairman *answered* | speaker: the chairman
E Business | had *sold* a buffalo | asserted | agent: Laraib Anwar | patient: a buffalo
E Movement | *came* to Sector | asserted | agent: Laraib Anwar | origin: Dir | destination: Sector H-9
S *ask* what a suspended | speaker: Laraib Anwar
S have *replied*, | speaker: a clerk
R *professor*, Dr | person: Zahoor Ahmad Bangash
R HEC *chairman* Dr | person: Mubashir Shirazi | organization: HEC
R *Senator* Gulnaz | person: Gulnaz Chitrali
R *Student* Laraib | person: Laraib Anwar
L leads | subject: Mubashir Shirazi | object: HEC
# Odisha FC Women crowned champions; Grace named best player
E Sport | *crowned* champions | asserted | patient: Odisha FC Women
E Sport | *named* best player | asserted | patient: Grace
E Sport | *won* the Indian Women | asserted | again | agent: Odisha FC | patient: Indian Women’s League
E Sport | after *beating* Kickstart | asserted | agent: Odisha FC | patient: Kickstart FC | place: Kalinga Stadium | time: on Sunday
E Sport | *scored* twice | asserted | agent: Grace Hauhnar
E Sport | was *named* player | asserted | again | patient: Grace Hauhnar
E Sport | *hit* the third | asserted | agent: Sabina Ghale
E Sport | *finished* second | asserted | agent: Gokulam Kerala
E Sport | 1-1 *draw* with | asserted | agent: Gokulam Kerala | patient: Sethu FC | place: Kozhikode
E Sport | are *relegated* | asserted | patient: HOPS | patient: Nita Football Academy
E Sport | *hat-trick* by | asserted | agent: Linthoi Chanu Maibam | patient: Sribhumi
S *said* coach | speaker: Cyril Chettri
E Sport | will *enter* the AFC | planned | agent: Odisha | patient: AFC Women’s Champions League
S *announced* Rs 50 lakh | speaker: Manmohan Behera
E Sport | *saved* a penalty | asserted | agent: Shreya Hooda Rathi | patient: a penalty
E Other | *dedicated* the trophy | asserted | agent: Shreya Hooda Rathi | patient: the trophy | beneficiary: her late grandmother
R *forward* Sabina | person: Sabina Ghale
R *coach* Cyril | person: Cyril Chettri | organization: Odisha FC
R *Chief Minister* Manmohan | person: Manmohan Behera
R *Goalkeeper* Shreya | person: Shreya Hooda Rathi
L memberOf | subject: Cyril Chettri | object: Odisha FC
L memberOf | subject: Grace Hauhnar | object: Odisha FC
# Sacked mine blaster turns winemaker in Bishkek suburb
E Appointment | *Sacked* mine blaster | asserted | patient: mine blaster
E Business | *turns* winemaker | asserted | agent: mine blaster | place: Bishkek suburb
E Appointment | was *dismissed* by | asserted | again | agent: Kumtor Gold Company | patient: Almaz Beishekeev | time: in 2021
E Business | *took* the mine | asserted | agent: Kyrgyzstan | patient: the mine | origin: Centerra Gold | time: in 2021
E Business | had *blasted* rock | asserted | agent: He | patient: rock | time: for sixteen years
E Business | *gave* him 3,800 | asserted | agent: Four hectares | patient: 3,800 bottles | beneficiary: him | time: last year
S he *says*. The | speaker: he
S *laughed* and | speaker: The mufti of Sokuluk
E Culture | *blessed* the well | asserted | agent: The mufti of Sokuluk | patient: the well
S *pronounced* it | speaker: Nino Kiknadze
S he *adds* | speaker: he
E Business | *pulled up* in | reported | patient: nineteen vineyards | time: in 1986 | source: he
S They also *called* that | speaker: They
R *mine blaster* turns | person: Almaz Beishekeev
R turns *winemaker* in | person: Almaz Beishekeev
R A *sommelier* from | person: Nino Kiknadze | place: Tbilisi
L within | subject: BHK market | object: Chuy Region
# NIA files charge sheet in Udhampur arms case
E Legal | *files* charge | asserted | agent: NIA | patient: charge sheet | place: Udhampur
E Legal | on Friday *filed* a | asserted | again | agent: The National Investigation Agency | patient: a charge sheet | time: on Friday | place: a special court in Jammu
E Crime | *bringing* weapons | alleged | agent: three men | patient: weapons | instrument: drone | place: the border
E Legal | have been *charged* under | asserted | again | patient: Talib Hussain Gujjar | patient: Mohd Rafiq | patient: Sham Lal
E Crime | The drones *flew* from | reported | patient: The drones | origin: Shakargarh | source: the agency
S the agency *said* | speaker: the agency
S *According* to the document | speaker: the document
S investigators *describe* as | speaker: investigators
S for Lal, *said* his | speaker: Ankush Jandial
E Other | had *found* a parcel | reported | agent: his client | patient: a parcel | source: Ankush Jandial
E Legal | *listed* the matter | asserted | agent: The court | patient: the matter
E Military | *shot down* a | asserted | agent: The BSF | patient: a quadcopter | place: Arnia | time: the same night
S the Chamber of Traders *asked* | speaker: the Chamber of Traders
S *declined* to be drawn | speaker: Ignatius D’Mello
R *Advocate* Ankush | person: Ankush Jandial
R *Bishop* Ignatius | person: Ignatius D’Mello
# Dam’s breach drowns crops in Sardoba’s shadow
E Disaster | Dam’s *breach* drowns | asserted | patient: Dam
E Disaster | *drowns* crops | asserted | agent: Dam’s breach | patient: crops
E Disaster | *gave way* near | asserted | again | patient: A canal embankment | place: Oqoltin | time: on Monday
E Disaster | *flooding* 480 hectares | asserted | again | patient: 480 hectares of winter wheat | agent: A canal embankment
E Disaster | Sardoba Dam *collapse* of | asserted | patient: Sardoba Dam | time: 2020
E Injury | were no *casualties* | denied
E Rescue | *closed* the gap | asserted | agent: The Ministry of Emergency Situations | patient: the gap | instrument: gravel | time: in six hours
E Other | *held* trains | asserted | agent: Uzbek Railways | patient: trains
E Disaster | The water *came* politely | reported | again | agent: The water | source: Mavluda Ergasheva
S *said* Mavluda | speaker: Mavluda Ergasheva
E Disaster | *lost* her first house | asserted | agent: Mavluda Ergasheva | patient: her first house | time: in 2020
E Movement | for the *displaced* | asserted | patient: the displaced
S *blamed* burrowing | speaker: The Ministry of Water Resources
S *asked* for the contractor | speaker: Ravshan Qosimov
S He *recalled* that | speaker: He
E Legal | had been *jailed* | reported | patient: four managers of Topalang HPD Holding | source: He
E Other | *put* pumps | asserted | agent: Nurlan Tursynkulov | patient: pumps
S a clerk in Gulistan *explained* | speaker: a clerk
E Meeting | will *visit* | planned | agent: Olim Yusupov
R *Deputy* Ravshan | person: Ravshan Qosimov
R *Governor* Nurlan | person: Nurlan Tursynkulov | place: Maktaaral district
R *Minister* Olim | person: Olim Yusupov
L memberOf | subject: Ravshan Qosimov | object: Ecological Party
L within | subject: Oqoltin | object: Syrdarya region
L within | subject: Maktaaral district | object: Kazakhstan
# Sikkim monastery theft: 17th-century thangka turns up in Siliguri flat
E Crime | monastery *theft*: 17th-century | asserted | place: Sikkim
E Investigation | *turns up* in | asserted | patient: 17th-century thangka | place: Siliguri flat
E Crime | *stolen* in June | asserted | again | patient: A thangka of Guru Rinpoche | place: Sanga Choeling Monastery | time: in June
E Investigation | was *recovered* on | asserted | again | patient: A thangka of Guru Rinpoche | place: a flat at Sevoke Road in Siliguri | time: on Wednesday
E Arrest | *arrested* Pratik | asserted | agent: Sikkim Police | patient: Pratik Bansal | patient: Passang Lepcha
E Business | had *offered* forty | reported | agent: A buyer | patient: forty thousand euros | source: Tshering Doma Bhutia
S *said* Superintendent | speaker: Tshering Doma Bhutia
E Investigation | *identified* it by | asserted | agent: Yapo Rinchen | patient: it
E Other | I *made* the stain | reported | agent: I | patient: the stain | time: in 1971 | source: he
E Attack | I was *beaten* for | reported | patient: I | source: he
S he *said* | speaker: he
E Other | will *keep* the painting | planned | agent: The Archaeological Survey of India | patient: the painting | place: Kolkata
E Legal | until *trial* | planned
S *offered* its vault | speaker: The Namgyal Institute of Tibetology
S has *written* to Delhi | speaker: Bikash Hang Rai
R a *dealer* in | person: Pratik Bansal
R a former *driver* of | person: Passang Lepcha
R *Superintendent of Police (Gyalshing)* Tshering | person: Tshering Doma Bhutia
R *Lama* Yapo | person: Yapo Rinchen
R *Culture Minister* Bikash | person: Bikash Hang Rai
L memberOf | subject: Bikash Hang Rai | object: Sikkim Krantikari Morcha
L locatedIn | subject: Namgyal Institute of Tibetology | object: Deorali
L within | subject: Sevoke Road | object: Siliguri
# U.S. Embassy in Colombo denies visa fee rumour
S *denies* visa | speaker: U.S. Embassy
S yesterday *said* that messages | speaker: The U.S. Embassy
E Crime | *claiming* to be | alleged | agent: four persons | place: Wennappuwa | source: The U.S. Embassy
S Stallworth *told* journalists | speaker: Rebecca Stallworth
E Investigation | *raided* an office | asserted | agent: Its investigation unit | patient: an office | time: on Thursday
E Arrest | *arrested* Roshan | asserted | agent: Its investigation unit | patient: Roshan Tissera
E Legal | was *remanded* by | asserted | agent: Hasini Jayatunga | patient: He
S Arkam Marikkar *told* Parliament | speaker: Arkam Marikkar
E Movement | 311,000 *left* for work | reported | agent: 311,000 | destination: Kuwait | destination: Qatar | destination: Israel | time: last year | source: Arkam Marikkar
S had *warned* of the scheme | speaker: Sujeewa Kurera
E Crime | of the *scheme* from | asserted | again
S Daily Mirror *learns* | speaker: Daily Mirror
R *Consul General* Rebecca | person: Rebecca Stallworth
R Marawila *Magistrate* Hasini | person: Hasini Jayatunga | place: Marawila
R *Deputy Minister* Arkam | person: Arkam Marikkar
R the *parish priest* of | person: Sujeewa Kurera | place: Wennappuwa
L locatedIn | subject: U.S. Embassy | object: Colombo
L memberOf | subject: Rebecca Stallworth | object: U.S. Embassy
# Srinagar’s houseboat owners get permission to mend roofs
E Legal | owners *get* permission | asserted | agent: Srinagar’s houseboat owners | patient: permission
E Other | to *mend* roofs | planned | agent: Srinagar’s houseboat owners | patient: roofs
E Legal | *issued* the order | asserted | again | agent: The Jammu and Kashmir Lake Conservation and Management Authority | patient: the order | time: on Thursday
E Legal | a *direction* by | asserted | agent: High Court of Jammu and Kashmir and Ladakh
E Accident | Nine *sank* in | reported | patient: Nine | source: Manzoor Pakhtoon Wangnoo
S *said* Manzoor | speaker: Manzoor Pakhtoon Wangnoo
E Other | *hosted* a Beatle | asserted | agent: grandfather | patient: a Beatle
E Disaster | the 2014 *floods* | asserted | time: 2014
E Disaster | were *torn* from | asserted | patient: 22
E Science | has *designed* a | asserted | agent: Shafqat Ara | patient: a biodigester
S Raja Yaqub Fakhtoo *said* the | speaker: Raja Yaqub Fakhtoo
E Other | would be *graded* afresh | planned | patient: the boats | time: before the Tulip Festival | source: Raja Yaqub Fakhtoo
E Other | *sharpened* an adze | asserted | agent: Ghulam Qadir Najar | patient: an adze
S and *asked* for advance | speaker: Ghulam Qadir Najar
R An *engineer* with | person: Shafqat Ara | organization: National Institute of Technology Srinagar
R *Tourism director* Raja | person: Raja Yaqub Fakhtoo
R *Carpenter* Ghulam | person: Ghulam Qadir Najar
L memberOf | subject: Shafqat Ara | object: National Institute of Technology Srinagar
L within | subject: Dal Lake | object: Srinagar
# MONGOLIA MARKS NAADAM WITH RECORD FIELD OF ARCHERS
E Culture | MONGOLIA *MARKS* NAADAM | asserted | agent: MONGOLIA | patient: NAADAM
E Culture | Naadam *opened* on | asserted | again | patient: Naadam | time: on Friday
E Sport | *taking* aim | asserted | agent: 1,312 archers | place: National Sports Stadium
E Culture | *lit* the flame | asserted | agent: Khaltmaa Enkhtuvshin | patient: the flame
E Movement | were *carried* from | asserted | agent: cavalrymen | patient: the nine white banners | origin: Sükhbaatar Square
E Sport | *threw* the defending | asserted | agent: N. Tsogtbayar | patient: E. Oyuunbold | time: in the seventh round
E Other | hat *fell off*, and | reported | patient: My hat | source: the loser
S the loser *said* | speaker: the loser
E Sport | The horse *races* were | asserted | place: Khui Doloon Khudag
E Other | *posted* observers | asserted | agent: the National Human Rights Commission of Mongolia | patient: observers
E Investigation | to *check* the helmets | asserted | agent: observers | patient: the helmets of child jockeys
S has *asked* for an age | speaker: UNICEF
E Sport | *won* the two-year-olds | asserted | agent: Munkhtuya | patient: the two-year-olds
E Business | *added* 14 | asserted | agent: MIAT Mongolian Airlines | patient: 14 flights | origin: Frankfurt | origin: Seoul
S Police Department *noted* | speaker: The General Police Department
E Rescue | all *found*, and | reported | patient: 71 lost children | source: The General Police Department
R *President* Khaltmaa | person: Khaltmaa Enkhtuvshin
R *Lion* N. | person: N. Tsogtbayar
R defending *champion*, | person: E. Oyuunbold
R *Titan* E. | person: E. Oyuunbold
# Nagaland hospital’s only ventilator goes on night train
E Movement | *goes* on night | asserted | patient: Nagaland hospital’s only ventilator
E Health | could not *breathe* | asserted | patient: a fifteen-day-old girl | place: Tuensang | time: last Friday
E Movement | *put* infant and | asserted | again | agent: Imnasenla Ao | patient: infant and machine | destination: a Bolero
E Health | *ran* it off | asserted | agent: Imnasenla Ao | patient: it | instrument: the car battery | destination: Mokokchung
E Other | *plugged* it in | asserted | agent: a guard | patient: it
S He *asked* if | speaker: He
S Imnasenla *told* Eastern | speaker: Imnasenla
E Movement | *reached* Assam Medical | asserted | agent: The child | destination: Assam Medical College | time: after eleven hours
S (ENPO) *said* the | speaker: The Eastern Nagaland People’s Organization
S Mhathung Kikon *promised* solar | speaker: Mhathung Kikon
S Tingthok *pointed out* | speaker: Tingthok
E Other | had been *promised* at | reported | patient: they | place: Hornbill Festival | time: three years running | source: Tingthok
S *blamed* a landslide | speaker: The Department of Power
E Disaster | a *landslide* at | reported | place: Chare | source: The Department of Power
R a *paediatrician* posted | person: Imnasenla Ao | organization: National Health Mission
R *Health Minister* Mhathung | person: Mhathung Kikon
R Konyak Union *president* Tingthok | person: Tingthok | organization: Konyak Union
L leads | subject: Tingthok | object: Konyak Union
L memberOf | subject: Imnasenla Ao | object: National Health Mission
L within | subject: Mariani | object: Assam
L locatedIn | subject: Assam Medical College | object: Dibrugarh
# Hamdard University withdraws honorary degree for tycoon
E Other | *withdraws* honorary | asserted | agent: Hamdard University | patient: honorary degree | beneficiary: tycoon
E Other | on Wednesday *withdrew* an | asserted | again | agent: Hamdard University | patient: an honorary doctorate | time: on Wednesday
E Other | due to *confer* on | planned | agent: it | patient: an honorary doctorate | beneficiary: Yousuf Bandukda
E Protest | students *hung* a | asserted | agent: students | patient: a 40-foot portrait | place: the library
E Publication | was *announced* in May | asserted | patient: The degree | time: in May
E Protest | then *sent* the registrar | asserted | agent: Villagers | patient: X-rays of their lungs | beneficiary: the registrar | origin: Nooriabad
S *inquired* Zainab | speaker: Zainab Kolachi
E Protest | *organised* the protest | asserted | agent: Zainab Kolachi | patient: the protest
S *denied* that pressure | speaker: Shabih Rizvi Naqvi
S part and *said* the | speaker: Shabih Rizvi Naqvi
E Other | had *discovered* “a | reported | agent: the Syndicate | source: Shabih Rizvi Naqvi
S Cement *said* its | speaker: A spokesman
E Science | A *reading* taken | asserted | agent: NED University | time: in March
E Legal | *takes up* the matter | planned | agent: The Sindh High Court’s circuit bench | patient: the matter | place: Hyderabad | time: on Tuesday
E Culture | At the *convocation* in | asserted | place: Madinat al-Hikmah
E Culture | robe *went* to | asserted | patient: the robe | beneficiary: Fareed Taji
E Culture | who *sang* instead | asserted | agent: Fareed Taji
E Publication | *broadcast* all fourteen | asserted | agent: Geo News | patient: all fourteen minutes
R cement *magnate* Seth | person: Yousuf Bandukda
R *Vice Chancellor* Prof | person: Shabih Rizvi Naqvi | organization: Hamdard University
R *qawwal* Fareed | person: Fareed Taji
L leads | subject: Shabih Rizvi Naqvi | object: Hamdard University
L ownerOf | subject: Yousuf Bandukda | object: Bandukda Cement
# Afghan Red Crescent ferries quake tents by donkey in Kunar
E Rescue | *ferries* quake tents | asserted | agent: Afghan Red Crescent | patient: quake tents | place: Kunar | instrument: donkey
E Disaster | ferries *quake* tents | asserted | place: Kunar
E Disaster | after an *earthquake* of | asserted | again | place: eastern Afghanistan
E Disaster | magnitude 6.0 *hit* eastern | asserted | again | agent: an earthquake | patient: eastern Afghanistan
E Business | donkeys *hired* by | asserted | agent: Afghan Red Crescent Society | patient: donkeys
E Rescue | *reached* the last | asserted | again | agent: donkeys | destination: the last cut-off villages of Nurgal and Chawkay districts | time: Three days after
E Rescue | had *dug out* his | asserted | agent: Gul Agha Safi | patient: his mother | place: Mazar Dara
E Other | I *opened* the sack | reported | agent: I | patient: the sack | source: he
S he *said* | speaker: he
E Rescue | *flew* wounded | asserted | agent: Helicopters of the Ministry of Defence | patient: wounded | destination: Jalalabad
S Health Organization *reported* that | speaker: The World Health Organization
E Health | *waited* for the | reported | agent: many female patients | source: The World Health Organization
E Rescue | *sent* aid | asserted | agent: The United Arab Emirates | agent: India | agent: Tajikistan | patient: aid
S Inoka Silva *said* 84,000 | speaker: Inoka Silva
E Disaster | people were *affected* | reported | patient: 84,000 people | source: Inoka Silva
S Geological Survey *recorded* | speaker: the US Geological Survey
E Disaster | score of *aftershocks* | reported | source: the US Geological Survey
E Disaster | have been *cut* by | asserted | patient: Roads | place: the Kunar River | agent: rockfall
S Hamdullah Zadran, *urged* | speaker: Hamdullah Zadran
E Disaster | the 2022 Paktika *earthquake* in | asserted | place: Paktika | time: 2022
R UNOCHA *coordinator* Inoka | person: Inoka Silva | organization: UNOCHA
R *Deputy spokesman* of | person: Hamdullah Zadran | organization: Taliban
L memberOf | subject: Inoka Silva | object: UNOCHA
L memberOf | subject: Hamdullah Zadran | object: Taliban
# Andaman tribe’s ‘no contact’ rule upheld after YouTuber’s arrest
E Legal | rule *upheld* after | asserted | patient: Andaman tribe’s ‘no contact’ rule
E Arrest | YouTuber’s *arrest* | asserted | patient: YouTuber
E Legal | here on Tuesday *refused* bail | asserted | agent: The Calcutta High Court’s circuit bench | patient: Tyler Brockhurst | time: on Tuesday
E Movement | who *landed* on | asserted | agent: a video blogger | destination: North Sentinel Island
E Movement | had *rowed* from | asserted | agent: He | origin: Kurma Dera | instrument: a folding kayak
E Other | *blown* a whistle | asserted | agent: He | patient: a whistle | time: for an hour
E Other | *left* the gifts | asserted | agent: He | patient: the gifts
E Other | *filmed* five | asserted | agent: He | patient: five minutes of empty beach
E Legal | He is *charged* under | asserted | patient: He
S Krishnendu Bagchi *observed* | speaker: Krishnendu Bagchi
S *called* the voyage | speaker: Survival International
E Movement | called the *voyage* | asserted | again
E Other | *attempted* contact since | denied | agent: The Anthropological Survey of India | patient: contact | time: since the nineties
E Disaster | Indian Ocean *tsunami* | asserted
E Attack | *shot* arrows | asserted | agent: a man | patient: a Coast Guard helicopter | instrument: arrows
S Hargobind Dhillon *said* fishermen | speaker: Hargobind Dhillon
E Investigation | had *alerted* the | reported | agent: fishermen | patient: Central Crime Station | place: Wandoor | source: Hargobind Dhillon
E Legal | *provided* a lawyer | asserted | agent: The American Center | patient: a lawyer
E Investigation | has been *recovered* | asserted | patient: The can
R a video *blogger* from | person: Tyler Brockhurst | place: Arizona
R *Justice* Krishnendu | person: Krishnendu Bagchi | organization: Calcutta High Court
R *Director General of Police* Hargobind | person: Hargobind Dhillon
L memberOf | subject: Krishnendu Bagchi | object: Calcutta High Court
L locatedIn | subject: American Center | object: Kolkata
# Pakistan, Kazakhstan sign protocol on direct rail freight
E Agreement | *sign* protocol | asserted | agent: Pakistan | agent: Kazakhstan | patient: protocol
E Agreement | on Wednesday *signed* a | reported | again | agent: Pakistan and Kazakhstan | patient: a protocol | time: on Wednesday | source: the Foreign Office
E Investigation | to *study* freight | planned | agent: Pakistan and Kazakhstan | patient: freight trains
S the Foreign Office *said* | speaker: the Foreign Office
E Agreement | The document was *signed* | asserted | again | agent: Mudassar Ali Rajput | agent: Timur Seitkazin | patient: The document
E Business | ready to *finance* the | planned | agent: Kazakhstan | patient: the section from Torghundi to Herat
E Business | will *handle* containers | planned | agent: National Logistics Corporation | patient: containers | place: Chaman
S Munazza Tareen *told* the | speaker: Munazza Tareen
E Meeting | weekly *briefing* | asserted
S She *said* a meeting | speaker: She
E Meeting | said a *meeting* of experts | planned | agent: experts | place: Bishkek | source: She
E Meeting | have been *sounded out* | asserted | patient: The Asian Development Bank | patient: the Islamic Development Bank
S *called* for reduced | speaker: The Federation of Pakistan Chambers of Commerce and Industry
R *Railways Secretary* Mudassar | person: Mudassar Ali Rajput
R the *chairman* of Kazakhstan | person: Timur Seitkazin | organization: Kazakhstan Temir Zholy
R *Deputy Prime Minister* Ishtiaq | person: Ishtiaq Darani
R Foreign Office *spokesperson* Munazza | person: Munazza Tareen | organization: Foreign Office
L leads | subject: Timur Seitkazin | object: Kazakhstan Temir Zholy
L memberOf | subject: Munazza Tareen | object: Foreign Office
# Bus plunges into gorge in Doti, nine killed
E Accident | Bus *plunges* into | asserted | patient: Bus | place: Doti | destination: gorge
E Death | nine *killed* | asserted | patient: nine
E Death | Nine people were *killed* and | asserted | again | patient: Nine people
E Injury | others *injured* when | asserted | patient: 22 others
E Movement | *heading* to Mahendranagar | asserted | agent: a bus | origin: Sanfebagar | destination: Mahendranagar
E Accident | *plunged* some 200 | asserted | again | patient: a bus | place: Khodpe | time: early on Tuesday
S *according* to Inspector | speaker: Tek Raj Joshi
E Investigation | yet to be *established* | denied | patient: The identities of three of the dead
E Rescue | were *airlifted* to | asserted | patient: Eleven of the injured | destination: Nepalgunj | instrument: a helicopter
E Health | are being *treated* at | asserted | patient: others | place: Dadeldhura Hospital | place: Seti Provincial Hospital
E Rescue | carried out the *rescue* | asserted | agent: Personnel of the Armed Police Force | agent: locals
E Movement | was *carrying* 31 | asserted | agent: The bus | patient: 31 passengers
E Movement | *returning* from Tihar | asserted | agent: 31 passengers | origin: Tihar holidays
S *announced* compensation | speaker: Lokendra Shah Thakuri
E Business | *compensation* of Rs | planned | beneficiary: each family | source: Lokendra Shah Thakuri
S 19, *said* the | speaker: Manisha Sunar
E Legal | has *suspended* the operator | asserted | agent: The Department of Transport Management | patient: the operator’s permit
R *driver* Karna | person: Karna Bahadur Bohara
R *Inspector* Tek | person: Tek Raj Joshi | organization: Area Police Office
R *Chief Minister* of | person: Lokendra Shah Thakuri | place: Sudurpaschim
L memberOf | subject: Tek Raj Joshi | object: Area Police Office
L locatedIn | subject: Seti Provincial Hospital | object: Dhangadhi
L locatedIn | subject: Area Police Office | object: Dipayal
L within | subject: Khodpe | object: DOTI
# Infosys, Wipro shares slide as clients defer spending
E Business | shares *slide* as | asserted | patient: Infosys, Wipro shares
E Business | *defer* spending | asserted | agent: clients | patient: spending
E Business | *fell* between 2 | asserted | again | patient: Shares of Infosys, Wipro and HCLTech | time: on Monday
S *warned* that clients | speaker: Accenture
E Business | *putting off* discretionary | reported | again | agent: clients | patient: discretionary projects | place: North America | source: Accenture
E Business | *ended* 2.9 per cent | asserted | patient: The Nifty IT index
E Business | *lost* 1.7 | asserted | patient: Tata Consultancy Services
E Business | *wiping* Rs | asserted | patient: Rs 21,000 crore
S *said* in a note | speaker: Apurva Deshmukh
E Business | *lowered* its target | asserted | agent: Nomura | patient: its target for LTIMindtree
E Business | *kept* its | asserted | agent: Jefferies | patient: its ‘underperform’ rating
E Business | *sold* equities | reported | agent: Foreign portfolio investors | patient: equities | source: National Stock Exchange
S *according* to the National | speaker: National Stock Exchange
E Business | *closed* at 88.14 | asserted | patient: The rupee
S dealers *said* the | speaker: dealers
E Business | had probably *sold* dollars | reported | agent: the Reserve Bank of India | patient: dollars | instrument: state-run lenders | source: dealers
S Rajani Seshadri *said* hiring | speaker: Rajani Seshadri
E Business | *reports* earnings | planned | agent: Cyient | patient: earnings | place: Hyderabad | time: on Thursday
R an *analyst* with | person: Apurva Deshmukh | organization: Motilal Oswal
R Nasscom *president* Rajani | person: Rajani Seshadri | organization: Nasscom
L memberOf | subject: Apurva Deshmukh | object: Motilal Oswal
L leads | subject: Rajani Seshadri | object: Nasscom
# Iranian Foreign Ministry summons Swiss ambassador
E Meeting | Ministry *summons* Swiss | asserted | agent: Iranian Foreign Ministry | patient: Swiss ambassador
E Meeting | on Sunday *summoned* the | asserted | again | agent: The Iranian Foreign Ministry | patient: the ambassador of Switzerland | time: on Sunday
S to *protest* at | speaker: The Iranian Foreign Ministry
E Other | at the *seizure* of | asserted | patient: a cargo of crude oil | place: Batam
S *told* the envoy | speaker: Majid Forouzandeh
E Other | that the *action* was | reported | again | source: Majid Forouzandeh
E Other | was *taken* by | asserted | again | agent: Indonesian Coast Guard | patient: Astra Lumen | time: in July
S Department of Justice *says* | speaker: The U.S. Department of Justice
S *denied* owning | speaker: National Iranian Tanker Company
E Meeting | will *meet* on | planned | agent: Parliament’s National Security and Foreign Policy Commission | time: on Tuesday | source: Behnam Rostami-Far
S Behnam Rostami-Far *told* Fars | speaker: Behnam Rostami-Far
S Agency *said* the seizure | speaker: Iran’s envoy
E Other | said the *seizure* would | asserted | again
E Meeting | *talks* with the E3 | asserted
S Kayhan *called* for | speaker: Kayhan
S *advised* patience | speaker: Etemad
R *director general for the Americas*, | person: Majid Forouzandeh | organization: Iranian Foreign Ministry
R the *ambassador* of | person: Reto Aeschlimann | place: Switzerland
R its *spokesman* Behnam | person: Behnam Rostami-Far | organization: National Security and Foreign Policy Commission
L memberOf | subject: Majid Forouzandeh | object: Iranian Foreign Ministry
L memberOf | subject: Behnam Rostami-Far | object: National Security and Foreign Policy Commission
L partOf | subject: Quds Force | object: Islamic Revolutionary Guard Corps
# Chennai go top after Lucknow collapse
E Sport | *go* top | asserted | agent: Chennai
E Sport | Lucknow *collapse* | asserted | patient: Lucknow
E Sport | *moved* to the top | asserted | again | agent: Chennai Super Kings
E Sport | 48-run *win* over | asserted | agent: Chennai Super Kings | patient: Lucknow Super Giants | place: Ekana Stadium | time: on Tuesday
E Sport | *Sent* in | asserted | patient: Chennai
E Sport | *made* 189 | asserted | agent: Chennai | patient: 189 for six
E Sport | *striking* 71 | asserted | agent: Rachit Pandey | patient: 71
E Sport | *adding* 93 | asserted | agent: Rachit Pandey | agent: Devon Tuilagi | patient: 93
E Sport | but *lost* eight | asserted | again | agent: Lucknow | patient: eight wickets
E Sport | *took* four of | asserted | agent: Sai Vishnu Raman | patient: four of them
E Sport | We *lost* by | reported | agent: We | source: Ayush Chaudhary
S *said* LSG | speaker: Ayush Chaudhary
S *praised* his spinner | speaker: Grant Fairweather
E Business | was *bought* for | asserted | patient: his spinner | origin: Madurai Panthers
E Sport | *play* Punjab | planned | agent: Gujarat | patient: Punjab | place: Mullanpur | time: on Wednesday
E Sport | have *lost* five | asserted | agent: KKR | patient: five
R *Pacer* Mohsin | person: Mohsin Abbas Naqshbandi
R *Wrist-spinner* Sai | person: Sai Vishnu Raman
R LSG *captain* Ayush | person: Ayush Chaudhary | organization: LSG
R CSK *coach* Grant | person: Grant Fairweather | organization: CSK
L memberOf | subject: Ayush Chaudhary | object: LSG
L memberOf | subject: Grant Fairweather | object: CSK
# Central bank raises key rate; tenge recovers
E Business | *raises* key | asserted | agent: Central bank | patient: key rate
E Business | tenge *recovers* | asserted | patient: tenge
E Business | Kazakhstan *raised* its | asserted | again | agent: The National Bank of Kazakhstan | patient: its base rate | time: on Friday
E Business | *picked up* | asserted | patient: inflation | place: Astana | place: Almaty | place: Shymkent
S Aset Zhumagulov *said* tariffs | speaker: Aset Zhumagulov
E Business | *strengthened* by nine | asserted | again | patient: The currency | place: Kazakhstan Stock Exchange
S *said* Alina | speaker: Alina Musabekova
S Marat Sagyndykov *told* | speaker: Marat Sagyndykov
E Business | would be *frozen* until | planned | patient: petrol prices | time: until spring | source: Marat Sagyndykov
S *supported* the step | speaker: Deputies of Amanat
S *warned* of shortages | speaker: the Aq Jol party
E Meeting | *ends* its visit | planned | agent: The International Monetary Fund mission | patient: its visit | time: on Monday
E Meeting | its *visit* on | asserted | agent: The International Monetary Fund mission
E Business | *recovered* in September | asserted | patient: Oil exports | time: in September
E Other | after *repairs* at | asserted | place: Novorossiysk
E Business | *affirmed* the sovereign | asserted | agent: Fitch | patient: the sovereign rating
R *Governor* Aset | person: Aset Zhumagulov | organization: National Bank of Kazakhstan
R *chief economist* at | person: Alina Musabekova | organization: Halyk Finance
R *Prime Minister* Marat | person: Marat Sagyndykov
L leads | subject: Aset Zhumagulov | object: National Bank of Kazakhstan
L memberOf | subject: Alina Musabekova | object: Halyk Finance
L memberOf | subject: Ana Quiroga | object: International Monetary Fund
# Eight drug peddlers held in Khulna
E Arrest | peddlers *held* in | asserted | patient: Eight drug peddlers | place: Khulna
E Arrest | have *arrested* eight | asserted | again | agent: Rapid Action Battalion (RAB) members | patient: eight alleged drug peddlers | place: Khulna | place: Jashore
E Investigation | separate *drives* in | asserted | place: Khulna | place: Jashore
E Investigation | *raided* a house | reported | agent: a team of RAB-6 | patient: a house | place: Gollamari | time: on Monday night | source: Sarwar Jahan Mishuk
E Investigation | *recovered* 3,900 yaba | reported | agent: a team of RAB-6 | patient: 3,900 yaba pills | patient: a foreign-made pistol | source: Sarwar Jahan Mishuk
S *said* in a press release | speaker: Sarwar Jahan Mishuk
E Investigation | were *identified* as | asserted | patient: The arrestees
E Arrest | *picked up* at | asserted | patient: Three others | place: Benapole
E Arrest | were *handed* to | asserted | patient: They | beneficiary: Sonadanga Model Police Station | beneficiary: Benapole Port Police Station
E Legal | cases were *filed* under | asserted | patient: Two cases
S *claimed* the pills | speaker: Hasina Banu
E Crime | had been *planted* | alleged | patient: the pills | source: Hasina Banu
S Narcotics Control *says* | speaker: The Department of Narcotics Control
E Legal | *placed* five | asserted | agent: A Khulna court | patient: five
E Legal | two-day *remand* | asserted | again | patient: five | time: two-day
R *Lieutenant Commander* Sarwar | person: Sarwar Jahan Mishuk | organization: RAB
R Jubo League *ward leader*, | person: Masud Parvez Rana | organization: Jubo League
L memberOf | subject: Masud Parvez Rana | object: Jubo League
L childOf | subject: Runa | object: Hasina Banu
L within | subject: Gollamari | object: Khulna
# Local rock, not imports: Lanka Phosphate to supply paddy farmers this Yala
E Business | to *supply* paddy | planned | agent: Lanka Phosphate | beneficiary: paddy farmers | time: this Yala
E Business | *decided* to distribute | asserted | agent: The Ministry of Agriculture
E Business | to *distribute* local | planned | again | agent: The Ministry of Agriculture | patient: local phosphate | beneficiary: farmers | place: Ampara | place: Polonnaruwa | place: Anuradhapura | time: during the coming Yala season
E Business | will *supply* 28,000 | planned | again | agent: Lanka Phosphate Company | patient: 28,000 tonnes | origin: its mine at Eppawala | source: Vasantha Dissanayake
S Vasantha Dissanayake *said* | speaker: Vasantha Dissanayake
E Business | is to *handle* transport | planned | agent: Ceylon Fertiliser Company | patient: transport
S *questioned* the solubility | speaker: Nimal Kekulawala
S he *said* | speaker: he
S in Bathalagoda *replied* | speaker: The Rice Research and Development Institute
E Movement | A *shipment* from | asserted | agent: Dangote Group | origin: Nigeria
E Business | tenders *closed* in | asserted | patient: tenders | time: in March
E Business | was *cancelled* for | asserted | patient: A shipment
S *declined* comment | speaker: Bank of Ceylon
E Other | to *sow* half | planned | agent: K.G. Gunapala | patient: half his land | place: Mahiyanganaya
S has *predicted* a weak | speaker: The Department of Meteorology
R *Secretary* to | person: Vasantha Dissanayake | organization: Ministry
R *national organiser* Nimal | person: Nimal Kekulawala | organization: All Ceylon Farmers’ Federation
R *farmer* K.G. | person: K.G. Gunapala
L memberOf | subject: Nimal Kekulawala | object: All Ceylon Farmers’ Federation
L locatedIn | subject: Rice Research and Development Institute | object: Bathalagoda
# Congress names 43 for Assam polls
E Election | Congress *names* 43 | asserted | agent: Congress | patient: 43
E Election | Assam *polls* | planned | place: Assam
E Election | on Saturday *announced* its | asserted | again | agent: The Congress | patient: its first list of 43 candidates | time: on Saturday
E Election | Assam Assembly *election* | planned | again | place: Assam | time: 2026
E Election | *fielding* 11 | asserted | agent: The Congress | patient: 11 women
E Election | *dropping* four | asserted | agent: The Congress | patient: four sitting MLAs
E Election | will *contest* from | planned | agent: Dibya Borthakur | place: Jorhat
E Election | has been *nominated* from | asserted | patient: Raihan Laskar | patient: Nandita Hazarika Das | patient: Prabir Sarkar | patient: Jakaria Ahmed | patient: Mukut Kemprai
E Meeting | *Talks* with Raijor | reported | agent: Raijor Dal | agent: Assam Jatiya Parishad | source: Jitendra Singh Alwar
S Alwar, *said* | speaker: Jitendra Singh Alwar
E Election | has been *kept out* | asserted | patient: The All India United Democratic Front
S *dismissed* the list | speaker: Ranjan Pathak
E Other | will *decide* after | planned | agent: Rwngwra Basumatary | time: after Bohag Bihu
E Election | *Notification* is expected | planned | time: in the second week of March
R State unit *president* Dibya | person: Dibya Borthakur | organization: Congress
R former *IAS officer* Mukut | person: Mukut Kemprai
R *in-charge*, Jitendra | person: Jitendra Singh Alwar | organization: All India Congress Committee
R BJP *spokesperson* Ranjan | person: Ranjan Pathak | organization: BJP
R Bodoland People’s Front *chief* Rwngwra | person: Rwngwra Basumatary | organization: Bodoland People’s Front
L memberOf | subject: Dibya Borthakur | object: Congress
L memberOf | subject: Jitendra Singh Alwar | object: All India Congress Committee
L memberOf | subject: Ranjan Pathak | object: BJP
L leads | subject: Rwngwra Basumatary | object: Bodoland People’s Front
# MIFCO to buy skipjack at MVR 17 a kilo
E Business | MIFCO to *buy* skipjack | planned | agent: MIFCO | patient: skipjack
E Business | will *pay* fishermen | planned | again | agent: The Maldives Industrial Fisheries Company | beneficiary: fishermen | patient: 17 rufiyaa a kilogram | time: from Sunday | source: the Ministry of Fisheries and Ocean Resources
S Resources has *announced* | speaker: the Ministry of Fisheries and Ocean Resources
E Publication | made the *announcement* at | asserted | agent: Abdulla Riyaz Solih
E Meeting | at a *meeting* with | asserted | agent: Abdulla Riyaz Solih | agent: Bodu Kanneli Masveringe Union | place: Kooddoo
S He *said* that cold | speaker: He
E Business | were *running* again | reported | patient: cold stores | place: Felivaru | source: He
E Other | after *repairs* by | reported | agent: a company from Cochin | source: He
S Afzal Waheed *said* the | speaker: Afzal Waheed
E Business | had been *promised* before | reported | patient: the price | time: before the 2023 presidential election | source: Afzal Waheed
E Election | presidential *election* | asserted | time: 2023
S he *added* | speaker: he
S Ismail Shahid *said* arrears | speaker: Ismail Shahid
E Business | would be *settled* by | planned | patient: arrears | time: by Ramadan | source: Ismail Shahid
E Business | *matched* the new | asserted | agent: Horizon Fisheries | patient: the new price | place: Laamu Atoll | time: within hours
E Business | have *declined* since | asserted | patient: Exports of canned tuna
E Meeting | *meets* in La Réunion | planned | agent: The Indian Ocean Tuna Commission | place: La Réunion | time: in May
E Legislation | to *set* quotas | planned | agent: The Indian Ocean Tuna Commission | patient: quotas
S Greenpeace *praised* | speaker: Greenpeace
R *Minister* Abdulla | person: Abdulla Riyaz Solih
R Union *president* Afzal | person: Afzal Waheed | organization: Bodu Kanneli Masveringe Union
R *Chairman* Ismail | person: Ismail Shahid | organization: MIFCO
L leads | subject: Afzal Waheed | object: Bodu Kanneli Masveringe Union
L leads | subject: Ismail Shahid | object: MIFCO
L locatedIn | subject: Horizon Fisheries | object: Laamu Atoll
# Thimphu hosts 12 countries for climate talks ahead of COP31
E Meeting | Thimphu *hosts* 12 | asserted | agent: Thimphu | patient: 12 countries
E Meeting | climate *talks* ahead | asserted | again | place: Thimphu
E Meeting | *met* in Thimphu | asserted | again | agent: Ministers and negotiators | place: Thimphu | time: on Monday
E Agreement | to *agree* on | planned | agent: Ministers and negotiators | patient: a common position
E Meeting | *Opening* the meeting | asserted | agent: Thinley Rabgye | patient: the meeting
S Thinley Rabgye *said* glaciers | speaker: Thinley Rabgye
E Publication | *presented* findings | asserted | agent: The International Centre for Integrated Mountain Development | patient: findings
E Movement | Delegates *came* from | asserted | agent: Delegates | origin: Nepal | origin: Kyrgyzstan | origin: Tajikistan | origin: Georgia | origin: Peru | origin: Ethiopia | origin: Lesotho | origin: Andorra
S *proposed* a fund | speaker: Gulnara Sadykova
S Green Climate Fund *said* it | speaker: The Green Climate Fund
E Business | would *look* at | planned | agent: it | patient: proposals | source: The Green Climate Fund
S *replied* Choki | speaker: Choki Lhamo
E Meeting | held a side *event* | asserted | agent: Bhutan Ecological Society | agent: Tarayana Foundation
E Agreement | will be *adopted* today | planned | patient: The text | time: today
R *Prime Minister* Dasho | person: Thinley Rabgye
R *special representative* of | person: Gulnara Sadykova
R *secretary* of the Ministry | person: Choki Lhamo | organization: Ministry of Energy and Natural Resources
L headquarteredIn | subject: International Centre for Integrated Mountain Development | object: Lalitpur
L memberOf | subject: Choki Lhamo | object: Ministry of Energy and Natural Resources
# U.P. STF arrests man posing as NHAI officer
E Arrest | STF *arrests* man | asserted | agent: U.P. STF | patient: man
E Crime | *posing* as NHAI | alleged | agent: man
E Arrest | on Thursday *arrested* a | asserted | again | agent: The Special Task Force | patient: a man | time: on Thursday
E Crime | allegedly *posed* as | alleged | again | agent: a man
E Crime | and *collected* Rs 2.3 | alleged | agent: a man | patient: Rs 2.3 crore | origin: dhaba owners
E Arrest | was *held* near | asserted | again | patient: Vinay Kumar Tripathi | place: Charbagh railway station
E Investigation | were *seized*, Additional | reported | patient: Fake seals | patient: a wireless set | patient: a white Innova | source: Satyendra Vikram Solanki
S Solanki *said* | speaker: Satyendra Vikram Solanki
E Crime | would *threaten* to | reported | agent: He | source: the officer
S the officer *said* | speaker: the officer
E Legal | Complaints were *received* from | asserted | patient: Complaints | origin: Sultanpur | origin: Ambedkar Nagar | origin: Azamgarh
E Investigation | *identified* him | asserted | agent: Guddu Chaurasia | patient: him
E Investigation | to *trace* the money | planned | agent: The Enforcement Directorate | patient: the money
E Business | *went* into a petrol | asserted | patient: part of which | destination: a petrol pump in Deoria
S Durga Prasad Nishad *claimed* that | speaker: Durga Prasad Nishad
E Meeting | had been *seen* with | reported | patient: the man | source: Durga Prasad Nishad
S Alok Shukla *denied* it | speaker: Alok Shukla
E Legal | *sent* a legal | asserted | agent: Alok Shukla | patient: a legal notice
R *Additional Superintendent of Police* Satyendra | person: Satyendra Vikram Solanki
R Welfare Association *president* Guddu | person: Guddu Chaurasia | organization: Hotel and Dhaba Owners’ Welfare Association
R Samajwadi Party *MLA* Durga | person: Durga Prasad Nishad | organization: Samajwadi Party
R BJP *spokesman* Alok | person: Alok Shukla | organization: BJP
L leads | subject: Guddu Chaurasia | object: Hotel and Dhaba Owners’ Welfare Association
L memberOf | subject: Durga Prasad Nishad | object: Samajwadi Party
L memberOf | subject: Alok Shukla | object: BJP
L partOf | subject: Special Task Force | object: Uttar Pradesh Police
# PMDC tightens rules for entry test
E Legislation | PMDC *tightens* rules | asserted | agent: PMDC | patient: rules
E Other | entry *test* | planned
S on Monday *announced* that | speaker: The Pakistan Medical and Dental Council
E Other | would be *held* under | planned | again | patient: Medical and Dental College Admission Test | place: all 34 cities | time: this year | source: The Pakistan Medical and Dental Council
E Legislation | The *decision* came | asserted | again
E Legal | *ordered* a retake | asserted | agent: the Sindh High Court | patient: a retake | place: Karachi | place: Larkana | place: Nawabshah | time: last year
E Crime | over a *leaked* paper | asserted | patient: paper
S Rizwan Tajammul *said* the | speaker: Rizwan Tajammul
E Publication | would be *printed* abroad | planned | patient: the paper | place: abroad | source: Rizwan Tajammul
E Other | test will be *conducted* by | planned | again | agent: University of Health Sciences | agent: Khyber Medical University | agent: Sukkur IBA | agent: Bolan University of Medical and Health Sciences | patient: The test
S *said* candidate | speaker: Hiba Mangrio
S *demanded* a fee cut | speaker: Abdul Ghani Memon
E Investigation | will *watch* WhatsApp | planned | agent: Federal Investigation Agency (FIA) cyber crime officers | patient: WhatsApp groups
R PMDC *president* Prof | person: Rizwan Tajammul | organization: PMDC
R *candidate* Hiba | person: Hiba Mangrio | place: Badin
R *secretary*, Dr | person: Abdul Ghani Memon | organization: Pakistan Medical Association
L leads | subject: Rizwan Tajammul | object: PMDC
L memberOf | subject: Abdul Ghani Memon | object: Pakistan Medical Association
# Mongolian lawmakers oust mining minister over Tavan Tolgoi contracts
E Appointment | *oust* mining | asserted | agent: Mongolian lawmakers | patient: mining minister
E Legislation | *voted* on Thursday | asserted | agent: The State Great Khural | time: on Thursday
E Appointment | to *dismiss* Minister | asserted | again | agent: The State Great Khural | patient: Ganbold Tuvaan-Ochir
E Business | contracts *concluded* without | asserted | patient: coal contracts
E Legislation | *backed* the motion | asserted | again | agent: Sixty-eight of the 109 members present | patient: the motion
E Legislation | which was *brought* by | asserted | agent: Bolormaa Enkhbold | patient: the motion
S minister was *accused* of
E Crime | of *allowing* Erdenes | alleged | agent: The minister | patient: Erdenes Tavan Tolgoi
E Business | to *sell* 1.4 | alleged | agent: Erdenes Tavan Tolgoi | patient: 1.4 million tonnes | beneficiary: a trader
E Other | I *signed* what | reported | agent: I | source: he
S he *told* colleagues | speaker: he
E Legislation | before the *vote* | asserted | again
E Appointment | duties *pass* to | asserted | patient: His duties | beneficiary: Uugan Tserenpil
E Protest | *greeted* the result | asserted | agent: Hundreds of young people | patient: the result | place: Sükhbaatar Square
S *warned* that every | speaker: The Mongolian National Chamber of Commerce and Industry
E Movement | were *queuing* for | asserted | agent: Trucks | place: Gashuunsukhait
R *Minister of Industry and Mineral Resources* Ganbold | person: Ganbold Tuvaan-Ochir
R a *member* of the ruling | person: Bolormaa Enkhbold | organization: Mongolian People’s Party
R *Deputy Minister* Uugan | person: Uugan Tserenpil
L memberOf | subject: Bolormaa Enkhbold | object: Mongolian People’s Party
L ownerOf | subject: Rio Tinto | object: Oyu Tolgoi LLC
# Priest, two nuns get bail in Jashpur conversion case
E Legal | two nuns *get* bail | asserted | patient: Priest | patient: two nuns | place: Jashpur
E Crime | Jashpur *conversion* case | alleged | place: Jashpur
E Legal | on Saturday *granted* bail | asserted | again | agent: A sessions court | patient: a Catholic priest | patient: two nuns | place: Jashpur | time: on Saturday
E Arrest | had been *arrested* at | asserted | patient: a Catholic priest | patient: two nuns | place: Kunkuri railway halt
E Movement | were *accompanying* four | asserted | agent: Ignace Lakra | agent: Sushila Ekka | agent: Lissy Kalathil | patient: four girls | destination: a nursing course in Agra
S The complaint *alleged* | speaker: The complaint
E Abuse | alleged *trafficking* and | alleged | source: The complaint
E Abuse | forced *conversion*. | alleged | again | source: The complaint
S the girls *told* the | speaker: The parents of the girls
E Agreement | had given written *consent* | reported | agent: they | source: The parents of the girls
S *welcomed* the order | speaker: The Catholic Bishops’ Conference of India
S Roland D’Silva, *said* the | speaker: Roland D’Silva
E Arrest | had *spent* nine | reported | again | patient: the sisters | place: Durg Central Jail | time: nine days | source: Roland D’Silva
E Protest | held *marches* | asserted | agent: the CPI(M) | agent: the Congress | place: Thiruvananthapuram
E Meeting | *met* the Chief | asserted | agent: Jose Kunnappally | patient: the Chief Minister of Chhattisgarh
S (VHP) *said* it | speaker: The Vishwa Hindu Parishad
E Legal | would *appeal* to | planned | agent: it | destination: Chhattisgarh High Court | source: The Vishwa Hindu Parishad
E Appointment | was *transferred* | asserted | patient: Rajkumar Borjha
R Its *spokesman*, | person: Roland D’Silva | organization: Catholic Bishops’ Conference of India
R Kerala Congress (M) *leader* Jose | person: Jose Kunnappally | organization: Kerala Congress (M
R Government Railway Police *officer* Rajkumar | person: Rajkumar Borjha | organization: Government Railway Police
L memberOf | subject: Roland D’Silva | object: Catholic Bishops’ Conference of India
L memberOf | subject: Rajkumar Borjha | object: Government Railway Police
L locatedIn | subject: Chhattisgarh High Court | object: Bilaspur
# Persepolis held in Doha; Sepahan out
E Sport | Persepolis *held* in | asserted | patient: Persepolis | place: Doha
E Sport | to *draw* 1-1 | asserted | again | agent: Persepolis | patient: Al-Gharafa | time: on Monday
E Sport | in their last *match* to | planned | agent: Persepolis | patient: Al Ahli
E Sport | *put* the hosts | asserted | agent: Joselito Camacho | patient: the hosts | time: in the 33rd minute
E Sport | Pourabbasi *handled* | asserted | agent: Mostafa Pourabbasi
E Sport | *equalised* with | asserted | agent: Oybek Rahmonov
E Sport | We *played* the | reported | agent: We | source: Ismael Carvalhal
S *said* coach | speaker: Ismael Carvalhal
E Sport | will *miss* the | planned | agent: Arman Alizadeh | patient: the next match
E Sport | Sepahan *lost* 2-0 | asserted | agent: Sepahan | beneficiary: Sharjah
E Sport | were *eliminated* | asserted | patient: Sepahan
E Business | went *unpaid* in | asserted | patient: foreign players | time: in September
E Sport | *travel* to Al-Hussein | planned | agent: Esteghlal | destination: Al-Hussein
S *confirmed* on Tuesday | speaker: The Football Federation of the Islamic Republic of Iran
E Sport | would be *played* in Arak | planned | patient: Hazfi Cup final | place: Arak | source: The Football Federation of the Islamic Republic of Iran
E Legal | *fined* Persepolis | asserted | agent: The AFC | patient: Persepolis
R an Uzbek *international*, | person: Oybek Rahmonov
R *coach* Ismael | person: Ismael Carvalhal | organization: Persepolis
R *Captain* Arman | person: Arman Alizadeh
L memberOf | subject: Ismael Carvalhal | object: Persepolis
# Nepal's Sajha seeks 100 electric buses
E Business | Sajha *seeks* 100 | planned | agent: Nepal's Sajha | patient: 100 electric buses
E Business | to *buy* 100 | planned | again | agent: Sajha Yatayat | patient: 100 electric buses | source: Bhuwan Joshi
S Bhuwan Joshi *said* | speaker: Bhuwan Joshi
E Business | has *offered* Rs | asserted | agent: The Town Development Fund | patient: Rs 1.5 billion
E Agreement | each *agreed* to | asserted | agent: Kathmandu Metropolitan City | agent: Lalitpur Metropolitan City | agent: Bagmati Province
E Business | to *provide* depots | planned | agent: Kathmandu Metropolitan City | patient: depots
E Business | were *tested* on | asserted | patient: Buses from BYD and Tata Motors | place: the climb to Bhainsepati
S *threatened* to keep | speaker: The Federation of Nepalese National Transport Entrepreneurs
E Protest | *keep* its microbuses | planned | agent: The Federation of Nepalese National Transport Entrepreneurs | patient: its microbuses
S *called* the loan | speaker: Birendra Karki
S *promised* two charging | speaker: Mahesh Bista
S *pointed out* that | speaker: Shail Shakya
R its *chairman* Bhuwan | person: Bhuwan Joshi | organization: Sajha Yatayat
R Its *president*, Birendra | person: Birendra Karki | organization: Federation of Nepalese National Transport Entrepreneurs
R Nepal Electricity Authority *executive director* Mahesh | person: Mahesh Bista | organization: Nepal Electricity Authority
R *Environmentalist* Shail | person: Shail Shakya | organization: Clean Energy Nepal
L leads | subject: Bhuwan Joshi | object: Sajha Yatayat
L leads | subject: Birendra Karki | object: Federation of Nepalese National Transport Entrepreneurs
L leads | subject: Mahesh Bista | object: Nepal Electricity Authority
L memberOf | subject: Shail Shakya | object: Clean Energy Nepal
# Four jailed in Puttalam for smuggling star tortoises
E Legal | Four *jailed* in | asserted | patient: Four | place: Puttalam
E Crime | *smuggling* star | asserted | agent: Four | patient: star tortoises
E Arrest | Four men *caught* at | asserted | patient: Four men | place: Kalpitiya
E Legal | were *sentenced* to | asserted | again | agent: Ayona Wimalaratne | patient: Four men | time: on Tuesday
E Arrest | *detained* them | asserted | again | agent: The Sri Lanka Navy | patient: them | time: in November
E Investigation | a dinghy was *seen* off | asserted | patient: a dinghy | place: Battalangunduwa
S *according* to the Department | speaker: Department of Wildlife Conservation
E Legal | was *fined* a | asserted | patient: Croos
S Sandun Gunaratne *said* some | speaker: Sandun Gunaratne
E Death | animals had *died* | reported | patient: some 40 of the animals | source: Sandun Gunaratne
E Rescue | were *released* at | asserted | patient: The others | place: Wilpattu National Park
E Legal | *appeared* for | asserted | agent: Jagath Ranasinghe | agent: Nuwan Abeysekera | beneficiary: Wildlife and Nature Protection Society
S *says* demand | speaker: TRAFFIC
R Puttalam *Magistrate* Ayona | person: Ayona Wimalaratne | place: Puttalam
R the *owner* of the | person: Croos
R Biodiversity Protection Unit *head* Sandun | person: Sandun Gunaratne | organization: Biodiversity Protection Unit
R *Attorney* Jagath | person: Jagath Ranasinghe
R *State Counsel* Nuwan | person: Nuwan Abeysekera
L leads | subject: Sandun Gunaratne | object: Biodiversity Protection Unit
# BRICS bank approves loan for Bihar bridges
E Business | bank *approves* loan | asserted | agent: BRICS bank | patient: loan | beneficiary: Bihar bridges
E Business | has *approved* a loan | reported | again | agent: The New Development Bank | patient: a loan of USD 400 million | source: Nagendra Sinha
E Business | to *rebuild* 212 | planned | patient: 212 bridges | place: Bihar
S Nagendra Sinha *informed* | speaker: Nagendra Sinha
E Business | will *cover* seventy | planned | agent: The bank | patient: seventy per cent of the cost
E Accident | bridges *collapsed* in | asserted | patient: Twelve bridges | place: Siwan | place: Araria | place: Kishanganj | time: in a single monsoon in 2024
S *Replying* to RJD | speaker: the minister
S the minister *said* that | speaker: the minister
E Investigation | would *audit* all | planned | agent: IIT Patna | agent: IIT Delhi | patient: all spans longer than 60 metres | source: the minister
E Appointment | *suspended* that year | asserted | patient: engineers | time: that year
E Appointment | have been *reinstated* | asserted | patient: engineers
E Accident | bridges *fell* by | reported | again | patient: the bridges | source: Paswan
S Paswan *said*, to | speaker: Paswan
E Legislation | *expunged* the | asserted | agent: Awadhesh Narayan Thakur | patient: the remark
E Business | Contracts will be *invited* | planned | patient: Contracts
E Business | which *built* the | asserted | agent: S.P. Singla Constructions | patient: the ill-fated Aguwani bridge
S sources *said* | speaker: sources
R *Road Construction Minister* Nagendra | person: Nagendra Sinha
R RJD *member* Suraj | person: Suraj Paswan | organization: RJD
R *Chairman* Awadhesh | person: Awadhesh Narayan Thakur
L headquarteredIn | subject: New Development Bank | object: Shanghai
L memberOf | subject: Suraj Paswan | object: RJD
# Tajik, Kyrgyz border crossings reopen at Isfara and Batken
E Other | crossings *reopen* at | asserted | patient: Tajik, Kyrgyz border crossings | place: Isfara | place: Batken
E Other | that were *shut* after | asserted | patient: Two crossings
E Military | the *fighting* of 2021 | asserted | time: 2021
E Other | *reopened* for travellers | asserted | again | patient: Two crossings | place: the border between Tajikistan and Kyrgyzstan | time: on Thursday
E Meeting | *embraced* his | asserted | agent: Rustam Ahmadzoda | patient: Almaz Shamenov | place: Guliston checkpoint
E Other | *cut* a ribbon | asserted | agent: both | patient: a ribbon
E Movement | people had *crossed* | reported | agent: 740 people | time: By noon | source: the State Committee for National Security
S National Security *said* | speaker: the State Committee for National Security
E Agreement | *agreed* the junction | asserted | agent: The leaders of the two countries | agent: the president of Uzbekistan | patient: the junction of their borders | place: Khujand | time: in March
E Meeting | a *summit* in | asserted | agent: The leaders of the two countries | place: Khujand | time: in March
E Other | are to be *cleared* | planned | patient: Landmines | place: Vorukh | agent: OSCE Programme Office in Dushanbe
S *said* Oyniso | speaker: Oyniso Rahimova
S *welcomed* the step | speaker: The Collective Security Treaty Organization
S *reminded* both | speaker: Human Rights Watch
E Legal | has been *tried* for | denied | patient: nobody | source: Human Rights Watch
E Attack | *attacks* on civilians | asserted | patient: civilians | place: Ak-Sai | place: Chorkuh
E Movement | *resumed* in the | asserted | patient: Flights | agent: Asman Airlines | time: in the spring | origin: Dushanbe | destination: Bishkek
R the *chairman* of Sughd | person: Rustam Ahmadzoda | place: Sughd region
R *counterpart* from | person: Almaz Shamenov | place: Batken
L locatedIn | subject: OSCE Programme Office | object: Dushanbe
# Prasar Bharati to archive 1.2 lakh hours of tapes
E Culture | to *archive* 1.2 | planned | agent: Prasar Bharati | patient: 1.2 lakh hours of tapes
E Culture | will *digitise* 1.2 | planned | again | agent: Prasar Bharati | patient: 1.2 lakh hours of recordings | place: Delhi | place: Mumbai | place: Lucknow | place: Cuttack | source: Ashwani Lal Kashyap
S Ashwani Lal Kashyap *told* | speaker: Ashwani Lal Kashyap
E Business | has been *awarded* to | asserted | patient: The work | beneficiary: Broadcast Engineering Consultants India Ltd | beneficiary: National Film Archive of India
S *Replying* to Trinamool | speaker: the minister
S the minister *denied* that | speaker: the minister
E Business | were *sold* as | denied | patient: reels | place: Jalandhar | source: the minister
E Other | has *trained* 60 | asserted | agent: INTACH | patient: 60 technicians
S Gautam Hastir *said* the | speaker: Gautam Hastir
E Publication | would *be on* the WAVES | planned | patient: the first recordings | time: by August | source: Gautam Hastir
E Other | had *recommended* the | asserted | agent: The Parliamentary Standing Committee on Communications and Information Technology | patient: the project | time: in 2021
R *Information and Broadcasting Minister* Ashwani | person: Ashwani Lal Kashyap
R Trinamool Congress *member* Sohini | person: Sohini Moitra | organization: Trinamool Congress
R Biju Janata Dal *MP* Susmita | person: Susmita Pati | organization: Biju Janata Dal
R *Chief executive* Gautam | person: Gautam Hastir | organization: Prasar Bharati
L memberOf | subject: Sohini Moitra | object: Trinamool Congress
L memberOf | subject: Susmita Pati | object: Biju Janata Dal
L partOf | subject: Doordarshan | object: Prasar Bharati
L partOf | subject: All India Radio | object: Prasar Bharati
L headquarteredIn | subject: National Film Archive of India | object: Pune
# Baloch Liberation Army says it blew up track near Mach
S Army *says* it | speaker: Baloch Liberation Army
E Attack | it *blew up* track | reported | agent: it | patient: track | place: Mach | source: Baloch Liberation Army
E Other | were *suspended* on | reported | patient: Train services | place: Quetta | place: Sibi | time: on Friday | source: Pakistan Railways officials
E Attack | *damaged* the railway | reported | again | agent: an explosive device | patient: the railway track | place: Mach in Kachhi district | source: Pakistan Railways officials
S officials *said* | speaker: Pakistan Railways officials
E Other | was *halted* at | asserted | patient: Jaffar Express | place: Kolpur
E Movement | *taken* back to | asserted | patient: Its 280 passengers | destination: Quetta | agent: Frontier Corps
S *said* in a statement | speaker: The banned Baloch Liberation Army
E Attack | carried out the *attack* | reported | again | agent: it | source: The banned Baloch Liberation Army
S Shahnawaz Magsi *said* repair | speaker: Shahnawaz Magsi
E Movement | had *reached* the spot | reported | agent: repair teams | destination: the spot | source: Shahnawaz Magsi
S *expected* the section | speaker: Imran Hayat Sial
E Other | to be *reopened* on | planned | patient: the section | time: on Saturday evening | source: Imran Hayat Sial
E Rescue | *defused* a second | asserted | agent: The Bomb Disposal Squad | patient: a second device
S *called* for talks | speaker: Tahir Baloch Khetran
S *rejected* the idea | speaker: Mahmood Raza Bokhari
E Injury | were *injured* in | reported | patient: Two people | place: Khuzdar | source: APP
E Attack | unrelated *shooting* in | reported | place: Khuzdar | source: APP
S APP *reported* | speaker: APP
R Balochistan Government *spokesman* Shahnawaz | person: Shahnawaz Magsi | organization: Balochistan Government
R Railways *Divisional Superintendent* Imran | person: Imran Hayat Sial | organization: Pakistan Railways
R National Party *senator* Tahir | person: Tahir Baloch Khetran | organization: National Party
R *Interior Minister* Mahmood | person: Mahmood Raza Bokhari
L memberOf | subject: Shahnawaz Magsi | object: Balochistan Government
L memberOf | subject: Tahir Baloch Khetran | object: National Party
L within | subject: Mach | object: Kachhi district
# Daraz cuts staff in three countries
E Business | Daraz *cuts* staff | asserted | agent: Daraz | patient: staff | place: three countries
E Business | has *laid off* about | reported | again | agent: Daraz | patient: about a tenth of its employees | place: Bangladesh | place: Nepal | place: Sri Lanka | source: people familiar with the matter
S the matter *said* on | speaker: people familiar with the matter
S Steinmetz *wrote* in | speaker: Julien Steinmetz
E Other | were *told* by text | asserted | patient: workers | place: Dhaka | instrument: text message
E Other | *learned* of it | asserted | agent: Sharmin Shila | place: Farmgate
E Business | have *advertised* for | asserted | agent: Chaldal | agent: Pathao | patient: riders
S *says* it has | speaker: Kapruka
E Appointment | has *hired* forty | reported | agent: it | patient: forty programmers | place: Colombo | source: Kapruka
E Business | *promotion* were down | asserted | time: Singles' Day
E Business | Daraz *left* the | asserted | agent: Daraz | patient: the wholesale trade | time: in 2023
E Business | and *closed* Hungrynaki | asserted | agent: Daraz | patient: Hungrynaki
E Business | it *bought* in 2021 | asserted | agent: it | patient: a delivery firm | time: in 2021
S Pakistan *said* | speaker: a spokesman
R acting *chief executive* Julien | person: Julien Steinmetz | organization: Daraz
R a *team leader* for | person: Sharmin Shila
L ownerOf | subject: Alibaba | object: Daraz
L leads | subject: Julien Steinmetz | object: Daraz
L memberOf | subject: Sharmin Shila | object: Daraz
# Himachal: Sanjauli traders down shutters over water bills
E Protest | traders *down* shutters | asserted | agent: Sanjauli traders | patient: shutters | place: Himachal
E Protest | *kept* their shops | asserted | again | agent: Traders in Sanjauli, Lower Bazar and Chhota Shimla | patient: their shops | time: on Tuesday
E Protest | in *protest* against | asserted | again
E Legal | has *served* notices | asserted | agent: The Shimla Jal Prabandhan Nigam Limited | patient: notices | beneficiary: 412 commercial consumers
S Walia *alleged* that | speaker: Inderjit Walia
E Other | had been *read* "by | alleged | patient: meters | source: Inderjit Walia
S *promised* that no | speaker: Surender Thakur
E Other | would be *cut* before | denied | patient: no connection | source: Surender Thakur
E Meeting | *met* on Friday | planned | agent: the Municipal Corporation | time: on Friday
E Protest | staged a *dharna* in | asserted | agent: Saroj Kaushal | place: Town Hall
E Business | is *laying* a pipeline | asserted | agent: the French company | patient: a pipeline | origin: the Sutlej | place: Shakrodi
S at Shakrodi, *said* billing | speaker: Suez
E Business | has *lent* Rs | asserted | agent: The World Bank | patient: Rs 460 crore
S *called* for a report | speaker: Vikramaditya Katoch
R Shimla Beopar Mandal *president* Inderjit | person: Inderjit Walia | organization: Shimla Beopar Mandal
R *Mayor* Surender | person: Surender Thakur | organization: Congress
R BJP *councillor* Saroj | person: Saroj Kaushal | organization: BJP
R *Urban Development Minister* Vikramaditya | person: Vikramaditya Katoch
R SJPNL *managing director* Varinder | person: Varinder Rana | organization: SJPNL
L leads | subject: Inderjit Walia | object: Shimla Beopar Mandal
L leads | subject: Varinder Rana | object: SJPNL
L memberOf | subject: Saroj Kaushal | object: BJP
L memberOf | subject: Surender Thakur | object: Congress
# IEC to be revived? Kabul dismisses report
S Kabul *dismisses* report | speaker: Kabul
S on Saturday *dismissed* as | speaker: The Islamic Emirate
E Publication | baseless a *report* that | asserted | agent: 8am Media
E Legislation | to *revive* the | denied | agent: it | patient: the Independent Election Commission | source: The Islamic Emirate
E Legislation | *abolished* in 2021 | asserted | patient: the Independent Election Commission | time: in 2021
E Publication | *carried* by 8am | asserted | again | agent: 8am Media | patient: The report
S Basir Karimzada *told* TOLOnews | speaker: Basir Karimzada
E Election | The IEC *organised* the | asserted | agent: The IEC | patient: the 2014 presidential election | patient: the 2019 presidential election
E Election | 2014 presidential *election* and | asserted | again | time: 2014
E Election | 2019 presidential *election*, both | asserted | again | time: 2019
S in Doha *said* that | speaker: Diplomats
E Meeting | was *raised* by | reported | agent: Qatar | agent: Norway | agent: Organization of Islamic Cooperation | source: Diplomats
E Meeting | at *talks* last | reported | time: last month | source: Diplomats
E Agreement | *recognised* the Taliban | asserted | agent: Russia | patient: the Taliban government | time: in July
S Kabul University, *said* the | speaker: Fazl Karim Oria
S *called* it irrelevant | speaker: The National Resistance Front
S has *reported* on | speaker: Etilaat Roz
R *deputy spokesman* Basir | person: Basir Karimzada | organization: Islamic Emirate
R former *head*, | person: Hawa Gul Noorzai | organization: IEC
R *Political scientist* Fazl | person: Fazl Karim Oria | organization: Kabul University
L memberOf | subject: Basir Karimzada | object: Islamic Emirate
L within | subject: Fremont | object: California
# Apollo surgeons reattach arm of mill worker
E Health | surgeons *reattach* arm | asserted | agent: Apollo surgeons | patient: arm of mill worker
E Health | has *reattached* the | asserted | again | agent: A team | patient: the arm of a 23-year-old spinning mill worker | place: Apollo Hospitals
E Injury | was *severed* in | asserted | patient: it | place: Arakkonam
E Accident | in an *accident* in | asserted | place: Arakkonam
E Movement | was *brought* by | asserted | patient: Dilip Majhi | instrument: a 108 ambulance
E Movement | limb *came* in | asserted | patient: The limb | instrument: an ice box
S *said* plastic | speaker: Krishnan Venkatramanan
E Health | *led* the eleven-hour | asserted | again | agent: Krishnan Venkatramanan | agent: Asha Thomas Cherian | agent: Murali Chakravarthi | patient: the eleven-hour procedure
E Business | will be *shared* by | planned | agent: Chief Minister's Comprehensive Health Insurance Scheme | agent: the mill | patient: The cost of Rs 9 lakh
E Legal | has *ordered* that | asserted | agent: The Directorate of Industrial Safety and Health
E Investigation | be *checked* in | planned | patient: machine guards | place: all mills in Ranipet district
S Devadoss *said* there | speaker: Devadoss
E Accident | such *accidents* last | reported | time: last year | source: Devadoss
E Health | *performed* India's | asserted | agent: doctors at Stanley Medical College | patient: India's first such operation
R *plastic surgeon* Dr | person: Krishnan Venkatramanan | organization: Apollo Hospitals
R *anaesthetist* Dr | person: Murali Chakravarthi
R AITUC *district secretary* Devadoss | person: Devadoss | organization: AITUC
L memberOf | subject: Krishnan Venkatramanan | object: Apollo Hospitals
L memberOf | subject: Devadoss | object: AITUC
L within | subject: Kalahandi | object: Odisha
# Navoi Mining lists in London, raising $1.9bn
E Business | Mining *lists* in | asserted | agent: Navoi Mining | place: London
E Business | *raising* $1.9bn | asserted | agent: Navoi Mining | patient: $1.9bn
E Business | began *trading* on | asserted | again | agent: Navoi Mining and Metallurgical Combine | place: London Stock Exchange | time: on Wednesday
E Business | biggest *flotation* yet | asserted | again | agent: a Central Asian company
E Business | were *priced* at | asserted | patient: Global depositary receipts
E Business | and *closed* at | asserted | patient: Global depositary receipts
E Business | *ran* the sale | asserted | agent: Citigroup | agent: JP Morgan | agent: Bank of America | patient: the sale
E Business | *managed* the local | asserted | agent: WTW Capital | patient: the local tranche
E Business | *produced* 3.1 | asserted | agent: NMMC | patient: 3.1 million ounces | time: last year
S *said* Evgeny | speaker: Evgeny Lee
E Business | *sold* twelve | asserted | agent: The Ministry of Economy and Finance | patient: twelve percent
S *asked* investors | speaker: Uzbek Forum for Human Rights
E Business | *signed off* the | asserted | agent: Deloitte | patient: the accounts
E Business | plans to *list* Uzbekneftegaz | planned | agent: Tashkent | patient: Uzbekneftegaz | patient: Uzbekistan Airports | time: in 2027 | source: Javlon Umarov
S Javlon Umarov *said* | speaker: Javlon Umarov
R *director general*. | person: Evgeny Lee | organization: NMMC
R *Deputy Prime Minister* Javlon | person: Javlon Umarov
L leads | subject: Evgeny Lee | object: NMMC
L headquarteredIn | subject: WTW Capital | object: Tashkent
L ownerOf | subject: Ministry of Economy and Finance | object: NMMC
# JUSTICE KASI RETIRES; FULL COURT REFERENCE TODAY
E Appointment | KASI *RETIRES*; FULL | asserted | agent: KASI
E Meeting | COURT *REFERENCE* TODAY | planned | time: TODAY
E Appointment | *retires* today on | asserted | again | agent: Qazi Aminullah Kasi | time: today
E Meeting | full court *reference* will | planned | again | place: Courtroom No 1 | time: at 11:30am
E Meeting | to be *addressed* by | planned | agent: Yaqoob Gilani | agent: Masood Usman Tarar | agent: Haroon Raza Malik | agent: Shahid Shaukat Dogar
E Appointment | *enrolled* as an | asserted | agent: Kasi | place: Quetta | time: in 1984
E Appointment | was *elevated* to | asserted | patient: Kasi | destination: Balochistan High Court | time: in 2009
E Legal | *authored* the judgment | asserted | agent: He | patient: the judgment on bonded labour
E Legal | *dissented* in | asserted | agent: He
E Appointment | He *sat* on | asserted | agent: He | patient: Judicial Commission of Pakistan | time: for two years
S *Asked* by a clerk | speaker: a clerk
S have *said*, "Sleep | speaker: he
E Appointment | will be *filled* on | planned | patient: his seat
E Appointment | *becomes* senior | asserted | agent: Amina Hilali
R *JUSTICE* KASI | person: KASI
R the *senior puisne judge* of | person: Qazi Aminullah Kasi | organization: Supreme Court of Pakistan
R *Chief Justice* Yaqoob | person: Yaqoob Gilani
R *Attorney General* Masood | person: Masood Usman Tarar
R Pakistan Bar Council *vice chairman* Haroon | person: Haroon Raza Malik | organization: Pakistan Bar Council
R Supreme Court Bar Association *president* Shahid | person: Shahid Shaukat Dogar | organization: Supreme Court Bar Association
R *Justice* Kasi enrolled | person: Kasi
R *Justice* Amina | person: Amina Hilali
L memberOf | subject: Qazi Aminullah Kasi | object: Supreme Court of Pakistan
L leads | subject: Shahid Shaukat Dogar | object: Supreme Court Bar Association
L memberOf | subject: Haroon Raza Malik | object: Pakistan Bar Council
# Cholera kills four in Rohingya camp
E Death | Cholera *kills* four | asserted | agent: Cholera | patient: four | place: Rohingya camp
E Health | *Cholera* kills | asserted | place: Rohingya camp
E Death | have *died* of | reported | again | patient: Four people | place: Camp 16 | time: since last Thursday | source: health officials
S officials *confirmed* | speaker: health officials
S Mostafizur Patwary *said* 214 | speaker: Mostafizur Patwary
E Health | were being *treated* at | reported | patient: 214 patients | place: a hospital | place: a 60-bed centre of icddr,b | source: Mostafizur Patwary
E Health | has *sent* 1.2 | asserted | agent: The World Health Organization | patient: 1.2 million doses of oral vaccine
E Health | *Vaccination* will | planned | place: Ukhiya and Teknaf | time: on Saturday | source: Akter Ahmed Mollik
S Akter Ahmed Mollik *said* | speaker: Akter Ahmed Mollik
E Movement | Fresh *arrivals* from | asserted | origin: Maungdaw
E Health | will *receive* it | planned | again | agent: Fresh arrivals | patient: it | place: the transit point at Ghumdhum
E Health | whose son *survived* | asserted | agent: son
S survived, *says* one | speaker: Nur Ayesha
S she *said* | speaker: she
E Business | *fallen* by half | asserted | patient: Funds
E Business | *reduced* the monthly | asserted | agent: WFP | patient: the monthly ration | time: in spring
E Other | are *repairing* tube | asserted | agent: Oxfam | agent: NGO Forum for Public Health | patient: tube wells
E Health | *Tests* by | asserted | agent: IEDCR | patient: 40 samples
S IEDCR *found* the | speaker: Tests by IEDCR
S *urged* camp | speaker: Arakan Rohingya Society for Peace and Human Rights
R *Refugee Relief and Repatriation Commissioner* Mostafizur | person: Mostafizur Patwary
R *Civil Surgeon* Akter | person: Akter Ahmed Mollik
L within | subject: Shafiullah Kata | object: Ukhiya
# Tribhuvan Army edge APF in volleyball decider
E Sport | Army *edge* APF | asserted | agent: Tribhuvan Army | patient: APF
E Sport | *beat* Armed Police | asserted | again | agent: Tribhuvan Army Club | patient: Armed Police Force Club | time: on Saturday
E Sport | to *win* the men's | asserted | agent: Tribhuvan Army Club | patient: the men's title
E Sport | *staged* at | asserted | patient: NVA Volleyball League | place: the covered hall in Tripureshwor
E Sport | *scored* 31 | asserted | agent: Man Bahadur Rana Magar | patient: 31 points
S *blamed* service | speaker: Kumar Rai Thulung
E Sport | was *retained* by | asserted | agent: New Diamond Academy | patient: The women's trophy
E Sport | was *declared* most | asserted | patient: Sarita Tharu
E Sport | and *received* a | asserted | agent: Sarita Tharu | patient: a TVS scooter
E Sport | was *organised* by | asserted | agent: Nepal Volleyball Association | patient: The competition
S Sharma, *said* Nepal | speaker: Manohar Raman Sharma
E Sport | would *bid* to | planned | agent: Nepal | source: Manohar Raman Sharma
S *complained* about | speaker: Teams
E Sport | *finished* third | asserted | agent: Help Nepal
E Sport | has *lost* both | asserted | agent: Help Nepal | patient: both its spikers
E Sport | *handed out* the | asserted | agent: Tika Lal Chaudhary | patient: the prizes
S *pledged* Rs 10 | speaker: Tika Lal Chaudhary
R APF *coach* Kumar | person: Kumar Rai Thulung | organization: APF
R *captain* Anita | person: Anita Thakulla | organization: New Diamond Academy
R Its *president*, Manohar | person: Manohar Raman Sharma | organization: Nepal Volleyball Association
R *Minister for Youth and Sports* Tika | person: Tika Lal Chaudhary
L memberOf | subject: Kumar Rai Thulung | object: APF
L memberOf | subject: Anita Thakulla | object: New Diamond Academy
L leads | subject: Manohar Raman Sharma | object: Nepal Volleyball Association
# Delhi University teachers warn of strike over four-year course
S teachers *warn* of | speaker: Delhi University teachers
E Protest | of *strike* over | planned | agent: Delhi University teachers
S has *warned* of an | speaker: The Delhi University Teachers' Association
E Protest | indefinite *strike* from | planned | again | agent: The Delhi University Teachers' Association | time: from August 4
E Meeting | body *meeting* in | asserted | place: Shankar Lal Hall
S Abha Vashisht *said* 32 | speaker: Abha Vashisht
E Other | have begun *classes* at | asserted | agent: Miranda House | agent: Hindu College | agent: Kirori Mal College | time: at 8 am
S *commented* Mithun | speaker: Mithun Dhusia
S *called* the threat | speaker: The rival National Democratic Teachers' Front
S *claimed* that 27,000 | speaker: Vivek Aggarwal
E Other | had *opted* for | reported | agent: 27,000 students | patient: the additional year | source: Vivek Aggarwal
E Meeting | *meets* on July | planned | agent: The Academic Council | time: on July 5
R *president* Abha | person: Abha Vashisht | organization: Delhi University Teachers' Association
R *Registrar* Vivek | person: Vivek Aggarwal | organization: Delhi University
R UGC *chairman* Vinod | person: Vinod Lakhera | organization: UGC
L leads | subject: Abha Vashisht | object: Delhi University Teachers' Association
L memberOf | subject: Mithun Dhusia | object: Democratic Teachers' Front
L leads | subject: Vinod Lakhera | object: UGC
# Kyrgyzstan votes: turnout 36 percent by evening
E Election | Kyrgyzstan *votes*: turnout | asserted | agent: Kyrgyzstan
E Election | parliamentary *election* stood | asserted | again | time: on Sunday
S (CEC) *said* | speaker: the Central Election Commission
E Election | Voters *chose* 90 | asserted | again | agent: Voters | patient: 90 members of the Jogorku Kenesh | place: 30 districts
S Talant Shaiymkulov *said* polling | speaker: Talant Shaiymkulov
E Election | *polling* had proceeded | reported | again | source: Talant Shaiymkulov
E Arrest | was *detained* with | reported | patient: a man | place: Tokmok | source: Talant Shaiymkulov
E Accident | scanners *failed* for | asserted | patient: electronic scanners | place: a school in Kara-Balta | time: for an hour
E Movement | were *sent* by | asserted | agent: OSCE Office for Democratic Institutions and Human Rights | agent: Shanghai Cooperation Organisation | agent: Commonwealth of Independent States | patient: Observers
E Publication | will *present* her | planned | agent: Kristine Bjørnstad | patient: her findings | place: Hyatt Regency | time: today
E Arrest | are in *custody* over | asserted | patient: Former members of the Social Democrats
S (GKNB) *calls* a plot | speaker: the State Committee for National Security
E Crime | calls a *plot* | alleged | agent: Former members of the Social Democrats | source: the State Committee for National Security
E Legal | *banned* in 2024 | asserted | patient: Kloop | time: in 2024
E Publication | *published* its own | asserted | agent: Kloop | patient: its own count | place: Prague
R CEC *chair* Talant | person: Talant Shaiymkulov | organization: CEC
L leads | subject: Talant Shaiymkulov | object: CEC
L leads | subject: Kristine Bjørnstad | object: ODIHR
# Punjab: Canal water row reaches NGT, farmers block Ferozepur road
E Legal | row *reaches* NGT | asserted | patient: Canal water row | destination: NGT
E Protest | farmers *block* Ferozepur | asserted | agent: farmers | patient: Ferozepur road
E Protest | on Monday *blocked* the | asserted | again | agent: Activists of the Bharatiya Kisan Union (Ekta Ugrahan) | patient: Ferozepur–Fazilka road | place: Jalalabad | time: on Monday
S *alleging* that | speaker: Activists of the Bharatiya Kisan Union (Ekta Ugrahan)
E Crime | *released* from Ludhiana's | alleged | patient: black water | origin: Ludhiana's dyeing units | source: Activists
E Disaster | had *entered* the | alleged | patient: black water | destination: Sirhind Feeder | source: Activists
S in Abohar *say* plants | speaker: Cotton growers
E Disaster | plants *turned* yellow | reported | patient: plants | time: within a week | source: Cotton growers
E Investigation | has *drawn* samples | reported | agent: The Punjab Pollution Control Board | patient: samples | source: Gurbir Singh Majitha
S Majitha *said* | speaker: Gurbir Singh Majitha
E Legal | in December *ordered* two | asserted | agent: The National Green Tribunal | patient: two treatment plants | time: in December
E Business | Nullah *closed* | planned | patient: two treatment plants | place: the Buddha Nullah
S Ashok Sood *claimed* that | speaker: Ashok Sood
S *said* farm leader | speaker: Joginder Singh Jethuwal
S in Hanumangarh *confirmed* that | speaker: The chief engineer
E Disaster | turbidity had *risen* in | reported | patient: turbidity | place: Indira Gandhi Canal | source: The chief engineer
S *offered* to mediate | speaker: Sant Balwant Singh Seetal
E Meeting | *met* activists | asserted | agent: Brij Goyal | agent: Aman Kaler | patient: activists of the Kale Pani Da Morcha | place: Chandigarh
S *called* it a tea party | speaker: The Congress
R *member secretary* Gurbir | person: Gurbir Singh Majitha | organization: Punjab Pollution Control Board
R Punjab Dyers Association *director* Ashok | person: Ashok Sood | organization: Punjab Dyers Association
R *farm leader* Joginder | person: Joginder Singh Jethuwal
R Rajya Sabha *MP* Sant | person: Sant Balwant Singh Seetal | organization: Rajya Sabha
R *ministers* Brij | person: Brij Goyal
L memberOf | subject: Gurbir Singh Majitha | object: Punjab Pollution Control Board
L memberOf | subject: Sant Balwant Singh Seetal | object: Rajya Sabha
L memberOf | subject: Ashok Sood | object: Punjab Dyers Association
# Turkmen authors absent as Tehran International Book Fair opens
E Culture | Fair *opens* | asserted | patient: Tehran International Book Fair | place: Tehran
E Culture | *opened* on Wednesday | asserted | again | patient: The 36th Tehran International Book Fair | place: Imam Khomeini Mosalla | time: on Wednesday
S *informed* organisers | speaker: Turkmenistan
E Movement | could not *travel* | denied | agent: its delegation | source: Turkmenistan
E Culture | was *given over* to | asserted | patient: The pavilion | beneficiary: Iraq
S Abbas Sarabi *said* in | speaker: Abbas Sarabi
E Publication | in his *address* that | asserted | agent: Abbas Sarabi
E Business | have *halved* their | asserted | agent: Cheshmeh | agent: Sales | agent: Ofoq | patient: their stands
E Business | *founded* in 1949 | asserted | patient: Amir Kabir | time: in 1949
E Culture | *signed* copies | asserted | agent: Farzad Hassanpour | patient: copies
E Other | was *refused* entry | alleged | patient: Shirin Arasteh | source: the Iranian Writers' Association
S Association *alleged*; fair | speaker: the Iranian Writers' Association
S Ali Razmnik *denied* it | speaker: Ali Razmnik
E Movement | *sent* observers | asserted | agent: Frankfurter Buchmesse | agent: the Sharjah Book Authority | patient: observers
E Culture | The reading *marathon* of | asserted | time: day and night
E Culture | will *recite* it | planned | agent: 61 students from Sanandaj | patient: it | time: On Thursday
R *poet* Gözel | person: Gözel Annagylyjowa
R *Culture Minister* Abbas | person: Abbas Sarabi
R Children's *author* Farzad | person: Farzad Hassanpour
R *Novelist* Shirin | person: Shirin Arasteh
R fair *spokesman* Ali | person: Ali Razmnik
# KSRTC driver wins Rs 80 lakh from Kerala State Lotteries, goes to work
E Other | driver *wins* Rs | asserted | agent: KSRTC driver | patient: Rs 80 lakh | origin: Kerala State Lotteries
E Movement | *goes* to work | asserted | agent: KSRTC driver | destination: work
E Movement | Saji Kuriakose *drove* the | asserted | again | agent: Saji Kuriakose | patient: the 5.40 am | destination: Moolamattom | time: on Friday
E Other | He had *won* Rs | asserted | again | agent: He | patient: Rs 80 lakh | time: the previous afternoon
E Business | *bought* the ticket | asserted | agent: Saji | patient: the ticket | origin: a vendor | place: Vannappuram
S he *asked* | speaker: he
E Business | has not been *paid* his | denied | beneficiary: He | patient: his June salary
S *proposed*, not entirely | speaker: Rajeev Puthenpurackal
E Other | *rang* him on | asserted | agent: K.B. Gopakumar | patient: him | place: the bus
E Other | did not *pick up* | denied | agent: The driver
S Mathrubhumi *reports* that | speaker: Mathrubhumi
S has *proposed* a restaurant | speaker: a cousin
E Business | will *get* a commission | planned | agent: Kunjumol | patient: a commission of Rs 8 lakh
R A *driver* with | person: Saji | organization: Kerala State Road Transport Corporation
R *unit secretary* Rajeev | person: Rajeev Puthenpurackal | organization: Bharatiya Mazdoor Sangh
R *Transport Minister* K.B. | person: K.B. Gopakumar
R an *ASHA worker*, | person: Bindu
R The *vendor*, | person: Kunjumol
L memberOf | subject: Saji Kuriakose | object: Kerala State Road Transport Corporation
L memberOf | subject: Rajeev Puthenpurackal | object: Bharatiya Mazdoor Sangh
L spouseOf | subject: Bindu | object: Saji Kuriakose
# SLTB buses to meet night mail
E Movement | buses to *meet* night | planned | agent: SLTB buses | patient: night mail
E Movement | will *run* buses | planned | again | agent: The Sri Lanka Transport Board | patient: buses | origin: Badulla | origin: Bandarawela | origin: Nanu Oya | source: Sajith Bandara
E Disaster | until *landslides* on | asserted | place: the upcountry line
E Other | are *cleared*, Chairman | planned | patient: landslides
S Sajith Bandara *said* | speaker: Sajith Bandara
E Other | has been *closed* since | asserted | patient: The line | time: since Cyclone Ditwah
E Disaster | *brought down* 14 | asserted | agent: Cyclone Ditwah | patient: 14 embankments | place: Kadugannawa | place: Ella
S Ravi Pathirana *said* Demodara | speaker: Ravi Pathirana
S Madurawala *complained* that | speaker: S.R. Madurawala
E Movement | could be *brought* from | denied | patient: no engine | origin: Ratmalana | source: S.R. Madurawala
E Other | are *stranded* in | asserted | patient: Three | place: Kandy
S has *offered* Bailey | speaker: India
E Investigation | will *survey* the slopes | planned | agent: The Japan International Cooperation Agency | agent: National Building Research Organisation | patient: the slopes
S Bimal Ranatunga *told* the | speaker: Bimal Ranatunga
E Other | that *repairs* might | planned | time: till Vesak | source: Bimal Ranatunga
S in Ella *report* that | speaker: Hoteliers
E Business | have *collapsed* | reported | patient: bookings from Poland and Israel | source: Hoteliers
R *Chairman* Sajith | person: Sajith Bandara | organization: Sri Lanka Transport Board
R Sri Lanka Railways *General Manager* Ravi | person: Ravi Pathirana | organization: Sri Lanka Railways
R Union *secretary* S.R. | person: S.R. Madurawala | organization: Locomotive Operating Engineers' Union
R *Transport Minister* Bimal | person: Bimal Ranatunga
L leads | subject: Sajith Bandara | object: Sri Lanka Transport Board
L leads | subject: Ravi Pathirana | object: Sri Lanka Railways
L memberOf | subject: S.R. Madurawala | object: Locomotive Operating Engineers' Union
# Gujarat Titans owner Torrent buys drug maker
E Business | Torrent *buys* drug | asserted | agent: Torrent | patient: drug maker
E Agreement | has *agreed* to buy | asserted | agent: Torrent Pharmaceuticals
E Business | to *buy* a controlling | planned | again | agent: Torrent Pharmaceuticals | patient: a controlling stake in JB Chemicals | origin: KKR
E Business | make an open *offer* and | planned | agent: Torrent | source: Samarth Vadilal
E Business | then *merge* the | planned | agent: Torrent | patient: the two | source: Samarth Vadilal
S Samarth Vadilal *said* | speaker: Samarth Vadilal
E Appointment | will *remain* for | planned | agent: Nikhil Batra | time: for a year
E Business | must *approve* | planned | agent: The Competition Commission of India
E Business | *put* Torrent's rating | asserted | agent: Crisil | patient: Torrent's rating
S *citing* debt | speaker: Crisil
S *called* the price | speaker: Kotak Institutional Equities
E Business | Torrent *were up* 2 | asserted | patient: Shares of Torrent | place: NSE
E Business | *dropped* by 6 | asserted | patient: those of JB
E Business | did not *bid* | denied | agent: Lupin | agent: Dr Reddy's
R *Executive Chairman* Samarth | person: Samarth Vadilal | organization: Torrent
R Its *chief executive*, | person: Nikhil Batra | organization: JB
L ownerOf | subject: Torrent | object: Gujarat Titans
L leads | subject: Samarth Vadilal | object: Torrent Pharmaceuticals
L leads | subject: Nikhil Batra | object: JB Chemicals
# Kazakh Senate ratifies hydrogen accord with Germany
E Legislation | Senate *ratifies* hydrogen | asserted | agent: Kazakh Senate | patient: hydrogen accord
E Agreement | hydrogen *accord* with | asserted | agent: Germany
E Legislation | on Thursday *ratified* an | asserted | again | agent: The Kazakh Senate | patient: an agreement | time: on Thursday
E Agreement | an *agreement* with Germany | asserted | again | agent: Germany
S Akhmetzhanov *said* the | speaker: Yerbol Akhmetzhanov
E Business | would *build* wind | planned | agent: Svevind | patient: wind and solar parks | place: Kuryk | source: Yerbol Akhmetzhanov
S *asked* how the | speaker: Serik Toreshev
E Disaster | the *shrinking* of the | asserted | patient: the sea
E Disaster | has *dropped* by | asserted | again | patient: level
E Protest | has *collected* 17,000 | asserted | agent: The Save the Caspian Sea movement | patient: 17,000 signatures | place: Aktau
E Business | *Production* is planned | planned | time: for 2032
S *noted* that buyers | speaker: DIHK
E Agreement | yet to *sign* | denied | agent: buyers | source: DIHK
E Business | *left* a similar | asserted | agent: Fortescue | patient: a similar project | place: Atyrau
S Annette Krause *conceded* | speaker: Annette Krause
E Business | may *take* ten | planned | agent: The Samruk-Kazyna fund | patient: ten percent | source: Nurzhan Zhakenov
S *said* its managing | speaker: Nurzhan Zhakenov
E Protest | will *gather* on | planned | agent: Opponents | place: Zhanaozen | time: on Earth Day
E Legislation | The document *goes* to | planned | patient: The document | beneficiary: the president
R *Energy Minister* Yerbol | person: Yerbol Akhmetzhanov
R *Senator* Serik | person: Serik Toreshev | organization: Kazakh Senate
R *Ambassador* Annette | person: Annette Krause
R its *managing director*, | person: Nurzhan Zhakenov | organization: Samruk-Kazyna
L memberOf | subject: Serik Toreshev | object: Kazakh Senate
L memberOf | subject: Nurzhan Zhakenov | object: Samruk-Kazyna
# Blast at Sivakasi cracker unit claims seven lives
E Accident | *Blast* at | asserted | place: Sivakasi cracker unit
E Death | *claims* seven | asserted | agent: Blast | patient: seven
E Death | were *killed* in | asserted | again | patient: Seven workers | place: a fireworks unit at Vembakottai | time: on Tuesday morning
E Accident | in an *explosion* at | asserted | again | place: a fireworks unit at Vembakottai | time: on Tuesday morning
E Investigation | were *identified* as | asserted | patient: The deceased
E Health | are being *treated* at | asserted | patient: Five others | place: Government Rajaji Hospital
E Arrest | Police *arrested* foreman | asserted | agent: Police | patient: Ganesan
E Investigation | are *looking for* the | asserted | agent: Police | patient: Thangaraj
E Legal | *cancelled* the licence | asserted | agent: The Petroleum and Explosives Safety Organisation | patient: the licence
E Investigation | Preliminary *inquiry* pointed | asserted
S inquiry *pointed* to | speaker: Preliminary inquiry
E Meeting | *visited* the scene | asserted | agent: N. Sugumaran | agent: K. Sattanathan | patient: the scene
E Business | will *give* Rs 5 | planned | agent: The Tamil Nadu Fireworks and Amorces Manufacturers Association | patient: Rs 5 lakh | beneficiary: every family
S workers' union *put* deaths | speaker: The CITU-affiliated workers' union
E Death | put *deaths* this | reported | patient: 39 | time: this year | source: The CITU-affiliated workers' union
E Legal | taken suo motu *cognisance* | asserted | agent: The National Human Rights Commission
R *foreman* Ganesan | person: Ganesan | organization: Sri Mariamman Fireworks
R the *licensee* of | person: Thangaraj | organization: Sri Mariamman Fireworks
R *Collector* N. | person: N. Sugumaran
R *Minister* K. | person: K. Sattanathan
L ownerOf | subject: Thangaraj | object: Sri Mariamman Fireworks
L locatedIn | subject: Government Rajaji Hospital | object: Madurai
# Bangladesh Bank merges five Islamic lenders
E Business | Bank *merges* five | asserted | agent: Bangladesh Bank | patient: five Islamic lenders
E Business | formally *took over* five | asserted | agent: The central bank | patient: five troubled Shariah-based lenders | time: yesterday
E Appointment | *appointed* administrators | asserted | agent: The central bank | patient: administrators
E Business | for a *merger* into | planned | again | patient: five troubled Shariah-based lenders
S Anwar Habib Mansuri *told* a | speaker: Anwar Habib Mansuri
E Meeting | press *conference* at | asserted | agent: Anwar Habib Mansuri | place: Motijheel
E Business | will be *limited* to | planned | patient: Withdrawals
E Other | had *waited* since | asserted | agent: Abul Bashar | place: the Dilkusha branch of Union | time: since dawn
E Business | *suspended* trading | asserted | agent: The Bangladesh Securities and Exchange Commission | patient: trading | place: Dhaka Stock Exchange
E Protest | *formed* a human | asserted | agent: Small shareholders | patient: a human chain
E Legal | has *filed* 23 | asserted | agent: Yasir Arafat Bhuiyan | patient: 23 cases
E Investigation | Forensic *audits* were | asserted | agent: EY | agent: KPMG
S Sirajuddin Mahmud *said* the | speaker: Sirajuddin Mahmud
R Bangladesh Bank *Governor* Anwar | person: Anwar Habib Mansuri | organization: Bangladesh Bank
R a retired *railway guard*, | person: Abul Bashar
R Anti-Corruption Commission *Deputy Director* Yasir | person: Yasir Arafat Bhuiyan | organization: Anti-Corruption Commission
R *Finance Adviser* Sirajuddin | person: Sirajuddin Mahmud
L leads | subject: Anwar Habib Mansuri | object: Bangladesh Bank
L memberOf | subject: Yasir Arafat Bhuiyan | object: Anti-Corruption Commission
# Arunachal villagers refuse drilling for Siang dam
E Protest | villagers *refuse* drilling | asserted | agent: Arunachal villagers | patient: drilling
E Protest | *damaged* a hanging | asserted | agent: Villagers of Begging, Parong and Geku | patient: a hanging bridge | time: on Monday
S *objects* to the | speaker: The Siang Indigenous Farmers' Forum
E Military | *deployment* of Central | asserted | patient: Central Armed Police Forces
S *said* Tagom | speaker: Tagom Mize
E Business | is *building* a far | asserted | agent: China | patient: a far larger dam | place: Medog
S has *called* that | speaker: Tashi Wangdi Mon
S and *says* the Indian | speaker: Tashi Wangdi Mon
E Appointment | *suspended* five | asserted | agent: P.N. Thungon | patient: five gaon burahs
S *appealed* for talks | speaker: The Adi Baane Kebang
S *demanded* that FIRs | speaker: Arunachal Citizens' Rights
E Meeting | *visited* Boleng | asserted | agent: Oson Tamin | patient: Boleng
E Publication | pre-feasibility *report* by | planned | time: by December
E Publication | *published* a map | asserted | agent: The Arunachal Times | patient: a map
R its *convener*. | person: Tagom Mize | organization: Siang Indigenous Farmers' Forum
R *Chief Minister* Tashi | person: Tashi Wangdi Mon
R *Deputy Commissioner* P.N. | person: P.N. Thungon
R National People's Party *MLA* Oson | person: Oson Tamin | organization: National People's Party
L leads | subject: Tagom Mize | object: Siang Indigenous Farmers' Forum
L memberOf | subject: Oson Tamin | object: National People's Party
# Father Anselm, teacher of prime ministers, laid to rest in Murree
E Culture | *laid to rest* in | asserted | patient: Anselm | place: Murree
E Other | *stood* in sleet | asserted | agent: Mourners from three religions | place: sleet | time: on Saturday
E Culture | to *bury* Father | asserted | again | agent: Mourners from three religions | patient: Anselm Keogh | time: on Saturday
E Other | who *taught* mathematics | asserted | agent: Anselm Keogh | patient: mathematics | place: Pakistan | time: for 61 years
E Movement | Keogh *came* to | asserted | agent: Keogh | origin: Tipperary | destination: St Anthony's High School | time: in 1958
E Movement | and *moved* to | asserted | agent: Keogh | destination: Lawrence College
E Other | *failed* his tests | asserted | agent: two future prime ministers | agent: a squash champion | patient: his tests
E Culture | *led* the requiem | asserted | agent: Emmanuel Indryas | patient: the requiem
E Movement | those who *came* was | asserted | agent: Hamid Janjua
S *declined* by telegram | speaker: He
E Culture | was *awarded* the | asserted | patient: the Sitara-i-Quaid-i-Azam | beneficiary: He | time: in 2007
E Other | *sent* a wreath | asserted | agent: The Irish Embassy | patient: a wreath
E Culture | *recited* at the gate | asserted | agent: Qari Saeed | place: the gate
E Other | had *taught* his sons | asserted | agent: the old man | patient: his sons
R *teacher* of prime | person: Anselm
R the Irish *priest* who | person: Anselm Keogh
R *Bishop* Emmanuel | person: Emmanuel Indryas | place: Islamabad-Rawalpindi
R *Lt Gen* (r) | person: Hamid Janjua
R An *imam* from | person: Qari Saeed | place: Bhurban
L memberOf | subject: Anselm Keogh | object: Mill Hill Missionaries
L locatedIn | subject: St Anthony's High School | object: Lahore
L locatedIn | subject: Lawrence College | object: Ghora Gali
L locatedIn | subject: Irish Embassy | object: Abu Dhabi
# CDRI survey: Ladakh–Zanskar road thaws
E Science | CDRI *survey*: Ladakh–Zanskar | asserted | agent: CDRI
E Disaster | road *thaws* | asserted | patient: Ladakh–Zanskar road
E Disaster | is *thawing* faster | reported | again | patient: Permafrost | place: the new road | source: a survey
S *according* to a survey | speaker: a survey
E Science | according to a *survey* by | asserted | again | agent: Coalition for Disaster Resilient Infrastructure | agent: University of Ladakh
E Science | Sensors *placed* at | asserted | patient: Sensors | place: 31 points between Chilling and Padum
S *recorded* temperatures | speaker: Sensors
S *said* geophysicist | speaker: Rigzin Angmo
E Business | had to *rebuild* six | asserted | agent: The Border Roads Organisation | patient: six culverts
S Girish Karki *said* that | speaker: Girish Karki
E Other | the ice *held* for | asserted | patient: the ice | time: In 2023
E Business | *sold* forty | asserted | agent: The All Ladakh Tour Operators' Association | patient: forty trips
E Science | will *join* next | planned | agent: Researchers from ETH Zurich and the Norwegian Geotechnical Institute | time: next year
S has *asked* for the data | speaker: Project Vijayak
R *geophysicist* Rigzin | person: Rigzin Angmo
R *Chief engineer* Brigadier | person: Girish Karki | organization: Border Roads Organisation
R *Brigadier* Girish | person: Girish Karki
L memberOf | subject: Girish Karki | object: Border Roads Organisation
# Hope and Happy: twin sisters top state board in Mizoram
E Other | sisters *top* state | asserted | agent: twin sisters | patient: state board | place: Mizoram
E Other | have *taken* the first | asserted | again | agent: Hope Lalremruati | agent: Happy Lalremsangi | patient: the first and third ranks
E Other | *examination* conducted | asserted | agent: Mizoram Board of School Education
E Other | *scored* 484 | asserted | agent: Hope | patient: 484
E Other | Between them *came* Prince | asserted | agent: Prince Malsawmdawngliana
E Other | *studied* at Home | asserted | agent: The sisters | place: Home Missions School
E Other | We *fought* over | reported | agent: We | source: Happy
S *said* Happy | speaker: Happy
E Other | has *applied* to | asserted | agent: Hope | patient: Zoram Medical College
E Other | *handed* them | asserted | agent: Vanlalthlana Ralte | patient: a tablet each | beneficiary: them
E Other | *went up* to 81.4 | asserted | patient: The pass percentage
S *asked* for more | speaker: The Mizo Zirlai Pawl
R *Education Minister* Vanlalthlana | person: Vanlalthlana Ralte
L siblingOf | subject: Hope Lalremruati | object: Happy Lalremsangi
L childOf | subject: Hope Lalremruati | object: Rose Lalthanga
L childOf | subject: Hope Lalremruati | object: Sunday Zohmingthangi
L memberOf | subject: Prince Malsawmdawngliana | object: Durtlang Leitan School
# Police in Thimphu seize 14 kg of gold
E Investigation | Thimphu *seize* 14 | asserted | agent: Police | patient: 14 kg of gold | place: Thimphu
E Arrest | have *arrested* three | reported | agent: The Royal Bhutan Police | patient: three men | source: officials
E Investigation | after *finding* 14 | reported | again | agent: The Royal Bhutan Police | patient: 14 kilograms of gold | place: Hongtsho checkpoint | source: officials
S officials *said* on | speaker: officials
E Movement | were *driving* from | asserted | agent: The men | origin: Phuentsholing | destination: Wangdue Phodrang
S *believe* the bars | speaker: Investigators
E Movement | were *brought* from Dubai | reported | patient: the bars | origin: Dubai | source: Investigators
E Business | *sold* to tourists | reported | patient: the bars | beneficiary: tourists | source: Investigators
E Movement | to be *taken* back | alleged | patient: the bars | destination: Jaigaon | source: Investigators
E Legal | will *decide* on charges | planned | agent: The Office of the Attorney General
S *said* in reply | speaker: Deki Wangmo Tshering
S has *asked* for the file | speaker: The Anti-Corruption Commission
E Investigation | *stopped* a lorry | asserted | agent: police in West Bengal | patient: a lorry | time: In June
E Business | has *risen* by a third | asserted | patient: The price of gold | time: this year
R an *employee* of the | person: Sangay Dawa | organization: Department of Revenue and Customs
R its *spokesperson*, | person: Deki Wangmo Tshering | organization: Drukair
L memberOf | subject: Sangay Dawa | object: Department of Revenue and Customs
L memberOf | subject: Deki Wangmo Tshering | object: Drukair
# Steel Authority's Bokaro gate closed after contract worker's death
E Protest | gate *closed* after | asserted | patient: Bokaro gate
E Death | worker's *death* | asserted | patient: contract worker
E Protest | was *blocked* for | asserted | again | agent: displaced villagers | patient: The main gate of Bokaro Steel Plant | time: on Thursday
S *demanding* jobs | speaker: displaced villagers
E Death | a youth *died* during | asserted | again | patient: a youth
E Attack | a baton *charge* by | asserted | agent: Central Industrial Security Force
E Attack | was *hit* on the head | asserted | patient: Pawan Mahato
E Death | was *declared* dead | asserted | again | patient: He | place: Bokaro General Hospital
E Protest | *sat* on the road | asserted | agent: Jagannath Mahto | place: the road
E Arrest | was *arrested* in | reported | patient: Harinandan Jha | time: in the evening | source: Vijaya Toppo
S Vijaya Toppo *said* | speaker: Vijaya Toppo
E Agreement | The company *agreed* to | asserted | agent: The company
E Business | to *pay* Rs 50 | planned | agent: The company | patient: Rs 50 lakh
E Appointment | to *give* one relative | planned | agent: The company | patient: a permanent post | beneficiary: one relative
E Appointment | will be *absorbed* within | planned | patient: Twenty-one apprentices | time: within three months
E Business | *fell* by two-thirds | asserted | patient: Production | place: the coke ovens
E Accident | pressure *dropped* | asserted | patient: gas pressure
S *said* Phulmani | speaker: Phulmani Devi
S *exchanged* accusations | speaker: AJSU Party and JMM leaders
R Morcha *MLA* Jagannath | person: Jagannath Mahto | organization: Jharkhand Loktantrik Krantikari Morcha
R SAIL *general manager* Harinandan | person: Harinandan Jha | organization: SAIL
R *Deputy Commissioner* Vijaya | person: Vijaya Toppo
L partOf | subject: Bokaro Steel Plant | object: Steel Authority of India Limited
L memberOf | subject: Harinandan Jha | object: SAIL
L memberOf | subject: Jagannath Mahto | object: Jharkhand Loktantrik Krantikari Morcha
# Pakistan Army medics reach flooded Jalalpur Pirwala
E Rescue | medics *reach* flooded | asserted | agent: Pakistan Army medics | destination: Jalalpur Pirwala
E Rescue | *evacuated* more than | asserted | agent: Boats of the Pakistan Army and Rescue 1122 | patient: more than 10,000 people | place: villages around Jalalpur Pirwala | time: on Sunday
E Disaster | *met* south of | asserted | patient: water | place: south of the town
S (PDMA) *said* 142 | speaker: The Provincial Disaster Management Authority
E Disaster | were *inundated* | reported | patient: 142 villages | source: The Provincial Disaster Management Authority
S Imran Ali Kahlon *said* a | speaker: Imran Ali Kahlon
E Disaster | a *breach* at | reported | place: Noraja Bhutta | source: Imran Ali Kahlon
E Disaster | had *widened* to | reported | patient: a breach | source: Imran Ali Kahlon
E Disaster | had *carried off* part | reported | agent: a breach | patient: part of the M-5 Motorway | source: Imran Ali Kahlon
E Health | *set up* by | asserted | agent: Combined Military Hospital | agent: Al-Khidmat Foundation | agent: Edhi Foundation | patient: Medical camps
E Health | *delivered* a girl | asserted | agent: Iqra Sial | patient: a girl | place: a boat
E Other | *named* her Darya | asserted | agent: the parents | patient: her
E Movement | *flew* over the area | asserted | agent: Mehreen Khosa | place: the area
S *promised* Rs1 million | speaker: Mehreen Khosa
E Business | had *charged* Rs40,000 | asserted | agent: Private boatmen | patient: Rs40,000
E Arrest | were *arrested*. The | asserted | patient: Private boatmen
S Met Office *expects* the | speaker: The Met Office
E Disaster | to *pass* Panjnad | planned | patient: the peak | place: Panjnad | place: Guddu Barrage | time: on Monday | source: The Met Office
E Rescue | has *sent* a plane | reported | agent: Turkiye | patient: a plane | source: APP
S APP *says* | speaker: APP
R PDMA *Director General* Imran | person: Imran Ali Kahlon | organization: PDMA
R *Gynaecologist* Dr | person: Iqra Sial
R *Chief Minister* Mehreen | person: Mehreen Khosa
L leads | subject: Imran Ali Kahlon | object: PDMA
# Fog delays 110 flights at Delhi, trains run late
E Disaster | *Fog* delays | asserted | place: Delhi
E Other | Fog *delays* 110 | asserted | agent: Fog | patient: 110 flights | place: Delhi
E Disaster | Dense *fog* disrupted | asserted | again | place: north India | time: on Tuesday
E Other | *disrupted* traffic | asserted | agent: Dense fog | patient: traffic | place: north India | time: on Tuesday
E Other | were *delayed* and | reported | again | patient: 110 flights | place: Indira Gandhi International Airport | source: Delhi International Airport Limited
E Other | 19 *cancelled*, Delhi | reported | patient: 19 | place: Indira Gandhi International Airport | source: Delhi International Airport Limited
S (DIAL) *said* | speaker: Delhi International Airport Limited
S *asked* passengers | speaker: IndiGo, Air India and SpiceJet
E Publication | *issued* an orange | asserted | agent: The India Meteorological Department | patient: an orange alert
S *attributed* the fog | speaker: Naresh Mohapatra
E Accident | *piled up* and | asserted | patient: thirteen vehicles | place: Yamuna Expressway
E Death | persons *died* | asserted | patient: four persons | place: Yamuna Expressway
S Northern Railway *said* 41 | speaker: Northern Railway
E Other | have *shifted* online | reported | agent: Schools up to Class V | source: the Commission for Air Quality Management
S Management *announced* | speaker: the Commission for Air Quality Management
E Other | *slept* at Aerocity | asserted | agent: Sunny Chawla | place: Aerocity
R Senior *scientist* Naresh | person: Naresh Mohapatra | organization: India Meteorological Department
R a *cab driver*, | person: Sunny Chawla
L memberOf | subject: Naresh Mohapatra | object: India Meteorological Department
L locatedIn | subject: Indira Gandhi International Airport | object: Delhi
# Karachi's K-Electric seeks tariff of Rs40 a unit
S K-Electric *seeks* tariff | speaker: Karachi's K-Electric
E Legal | *concluded* a hearing | asserted | agent: The National Electric Power Regulatory Authority | patient: a hearing | time: on Tuesday
E Legal | a *hearing* on | asserted | again | agent: The National Electric Power Regulatory Authority
E Legal | on a *request* by | asserted | agent: K-Electric
S Moonis Dossani *said* the | speaker: Moonis Dossani
E Business | had *lost* Rs | reported | agent: the utility | patient: Rs 130bn | place: Lyari | place: Orangi Town | place: Malir | source: Moonis Dossani
S he *said* | speaker: he
S *countered* that | speaker: Asif Memon
S *opposed* the petition | speaker: Jawad Rehmani
E Legal | *reserved* the decision | asserted | agent: Wasif Shaikh | patient: the decision
S Aliya Zia *asked* why | speaker: Aliya Zia
E Business | was *burned* at | reported | patient: furnace oil | place: Bin Qasim | source: Aliya Zia
E Business | *tried* for nine | asserted | agent: Shanghai Electric | time: for nine years
E Business | *withdrew* last month | asserted | agent: Shanghai Electric | time: last month
R KE *chief executive* Moonis | person: Moonis Dossani | organization: KE
R Industry *president* Jawad | person: Jawad Rehmani | organization: Korangi Association of Trade and Industry
R Nepra *chairman* Wasif | person: Wasif Shaikh | organization: Nepra
R *Member (Law)* Aliya | person: Aliya Zia | organization: Nepra
L leads | subject: Moonis Dossani | object: K-Electric
L leads | subject: Wasif Shaikh | object: Nepra
L leads | subject: Jawad Rehmani | object: Korangi Association of Trade and Industry
L memberOf | subject: Moin Zafar | object: Jamaat-i-Islami
# Dili? Delhi? Nepali workers stranded by typing error
E Other | workers *stranded* by | asserted | patient: Nepali workers | agent: typing error
E Other | *spent* two nights | asserted | agent: Fourteen Nepali workers | place: Denpasar | time: two nights
E Business | *booked* them to | asserted | agent: an agency in Sinamangal | patient: them | destination: Dili
E Appointment | had been *hired* by | reported | agent: a hotel in Gurugram | patient: They | source: Department of Foreign Employment
S *according* to the Department | speaker: Department of Foreign Employment
S Dilli Raj Lamsal, *said* that | speaker: Dilli Raj Lamsal
E Legal | had been *suspended* | reported | patient: the licence of Everlasting Overseas | source: Dilli Raj Lamsal
S *said* Dil | speaker: Dil Bahadur B.K.
E Movement | *took* them back | asserted | agent: Batik Air Malaysia | patient: them
E Other | *arranged* papers | asserted | agent: The Nepali Embassy | patient: papers
E Legal | have *filed* a case | asserted | agent: The men | patient: a case | place: Foreign Employment Tribunal
S *spoke* of human | speaker: Bhupal Gurung
S *asked* how fourteen | speaker: Shiva Chhetri
R Its *director general*, | person: Dilli Raj Lamsal | organization: Department of Foreign Employment
R Agencies *president* Bhupal | person: Bhupal Gurung | organization: Nepal Association of Foreign Employment Agencies
R *Labour Minister* Shiva | person: Shiva Chhetri
L leads | subject: Dilli Raj Lamsal | object: Department of Foreign Employment
L leads | subject: Bhupal Gurung | object: Nepal Association of Foreign Employment Agencies
L within | subject: Dili | object: Timor-Leste
L locatedIn | subject: Nepali Embassy | object: Canberra
# Samruk-Energy begins Ekibastuz rebuild with Chinese partners
E Business | Ekibastuz *rebuild* with | asserted | agent: Samruk-Energy | place: Ekibastuz
E Business | *Work* began on | asserted | again | place: Ekibastuz | time: on Friday
E Business | is *building* with | asserted | again | agent: Samruk-Energy | patient: a coal-fired station
E Business | *pulled out* | asserted | agent: a Russian lender
E Business | will *get* two | planned | agent: Ekibastuz GRES-2 | patient: two units of 535 megawatts | time: by 2029
E Business | *pressed* the button | asserted | agent: Olzhas Bektemirov | patient: the button | place: House of Ministries
E Business | to have *financed* the | denied | agent: Sberbank | patient: the project
S Sanzhar Yessimov *told* reporters | speaker: Sanzhar Yessimov
E Agreement | had *agreed* to lend | reported | agent: China Exim Bank | source: Sanzhar Yessimov
E Business | to *lend* 70 | planned | agent: China Exim Bank | patient: 70 percent | source: Sanzhar Yessimov
E Business | would *supply* turbines | planned | agent: Dongfang Electric | patient: turbines | source: Sanzhar Yessimov
S *asked* why coal | speaker: Greenpeace's regional office
S the deputy minister *replied* | speaker: the deputy minister
E Accident | *failed* and 50,000 | asserted | patient: a heating plant | time: In November 2022
E Accident | were *left* in the cold | asserted | patient: 50,000 people
E Legal | was later *convicted* | asserted | patient: Anatoly Kletkov
S (KEGOC) *expects* a deficit | speaker: The Kazakhstan Electricity Grid Operating Company
R *Prime Minister* Olzhas | person: Olzhas Bektemirov
R *Deputy Energy Minister* Sanzhar | person: Sanzhar Yessimov
R its *owner*, | person: Anatoly Kletkov
# Kidney racket: Faridabad surgeon was paid in cryptocurrency, say police
E Crime | *Kidney racket* | alleged | place: Faridabad
E Business | was *paid* in | reported | beneficiary: Faridabad surgeon | instrument: cryptocurrency | source: police
S *say* police | speaker: police
E Arrest | surgeon *arrested* for | asserted | patient: A surgeon
E Crime | illegal *transplants* received | alleged | again | agent: A surgeon
E Business | transplants *received* part | reported | again | agent: A surgeon | patient: part of his fees | instrument: Tether | source: the Crime Branch of the Faridabad Police
S Faridabad Police *told* a | speaker: the Crime Branch of the Faridabad Police
E Arrest | were *held* at | asserted | again | patient: Rajan Amatya | patient: Rohit Rana | place: Indira Gandhi International Airport | time: last week
E Movement | about to *board* a | planned | agent: they | patient: a Vistara flight | destination: Dhaka
E Business | Bangladesh, were *paid* Rs | asserted | beneficiary: Donors | patient: Rs 4 lakh
E Business | recipients *paid* Rs | asserted | agent: recipients | patient: Rs 30 lakh
E Crime | *Forged* certificates | asserted | patient: certificates of kinship
S *denied* knowledge | speaker: Sarvamangal Hospital
S Neelam Arora, *said* operating | speaker: Neelam Arora
E Business | had been *rented out* | reported | patient: operating theatres | source: Neelam Arora
E Legal | has *stopped* its | asserted | agent: The National Organ and Tissue Transplant Organisation | patient: its registration
S Narwal *said* a third | speaker: Om Prakash Narwal
E Business | has *bought* a rickshaw | asserted | agent: Mehdi | patient: a rickshaw
R *coordinator* Rohit | person: Rohit Rana
R A *surgeon* arrested | person: Rajan Amatya
R Its *medical superintendent*, | person: Neelam Arora | organization: Sarvamangal Hospital
R *Police Commissioner* Om | person: Om Prakash Narwal
L partOf | subject: Crime Branch | object: Faridabad Police
L memberOf | subject: Neelam Arora | object: Sarvamangal Hospital
L within | subject: Jessore | object: Bangladesh
# Maldivian court acquits two in Sultan Park bombing retrial
E Legal | court *acquits* two | asserted | agent: Maldivian court | patient: two
E Attack | Sultan Park *bombing* retrial | asserted | place: Sultan Park
E Legal | bombing *retrial* | asserted | patient: two
E Legal | on Sunday *acquitted* two | asserted | again | agent: The Criminal Court | patient: two men | time: on Sunday
E Legal | in the *retrial* over | asserted | again
E Attack | Park *bombing* of 2007 | asserted | again | place: Sultan Park | time: 2007
E Injury | were *hurt* | asserted | patient: twelve tourists | time: 2007
S Ali Nadheem Saeed *said* fingerprints | speaker: Ali Nadheem Saeed
E Other | had been *lost* when | reported | patient: fingerprints | source: Ali Nadheem Saeed
E Disaster | was *flooded* | reported | patient: the evidence room | source: Ali Nadheem Saeed
E Movement | *walked out* through | asserted | agent: Mohamed Inaz | agent: Abdulla Naseer
E Legal | will *appeal* to | planned | agent: Hassan Shakeel Waheed | destination: High Court
S Amnesty International had *said* | speaker: Amnesty International
E Abuse | obtained by *beating* | reported | source: Amnesty International
S Fathimath Lubna *recalled* that | speaker: Fathimath Lubna
S she *said* | speaker: she
E Legal | had been *sentenced* and | asserted | patient: Three others
E Legal | and *pardoned* | asserted | patient: Three others
E Business | was *rebuilt* with | asserted | patient: The park
E Attack | After the *attack*, soldiers | asserted | again
E Investigation | soldiers *raided* Dhar-al-Khuir | asserted | agent: soldiers | patient: Dhar-al-Khuir mosque | place: Himandhoo
E Publication | *published* the verdict | asserted | agent: Mihaaru | patient: the verdict
E Legal | the *verdict* in full | asserted | again
S *praised* the judge | speaker: Ilyas Latheef
R *Judge* Ali | person: Ali Nadheem Saeed | organization: Criminal Court
R *Prosecutor General* Hassan | person: Hassan Shakeel Waheed
R *Defence counsel* Fathimath | person: Fathimath Lubna
R Adhaalath Party *leader* Sheikh | person: Ilyas Latheef | organization: Adhaalath Party
L leads | subject: Ilyas Latheef | object: Adhaalath Party
L memberOf | subject: Ali Nadheem Saeed | object: Criminal Court
L locatedIn | subject: Dhar-al-Khuir mosque | object: Himandhoo
# Kohima choir wins at Llangollen International Musical Eisteddfod
E Culture | choir *wins* at | asserted | agent: Kohima choir | place: Llangollen International Musical Eisteddfod
E Culture | *won* the open | asserted | again | agent: The Japfü Chamber Singers | patient: the open category | place: Wales | time: on Saturday night
E Culture | They *sang* a | asserted | agent: They | patient: a Chokri harvest song
E Culture | *came* second | asserted | agent: Côr Meibion Bae
S Atsa Rengma *told* | speaker: Atsa Rengma
E Movement | The *trip* was | asserted
E Business | was *paid* for | asserted | agent: Task Force for Music and Arts | agent: Nagaland Baptist Church Council | patient: The trip
E Business | the *sale* of 3,000 | asserted | patient: 3,000 bamboo mugs
E Other | *missed* her | asserted | agent: Aveno Kire | patient: her B.Sc examination | place: Kohima Science College
E Agreement | has *agreed* to a special | asserted | agent: Jagannath Patnaik
E Culture | will *perform* at | planned | agent: The choir | place: St David's Hall | place: Hackney
E Movement | before *returning* | planned | agent: The choir
S *congratulated* them | speaker: Neikhrie Angami
R *conductor* Atsa | person: Atsa Rengma | organization: Japfü Chamber Singers
R *Soprano* Aveno | person: Aveno Kire
R *Vice Chancellor* Jagannath | person: Jagannath Patnaik | organization: Nagaland University
R *Chief Minister* Neikhrie | person: Neikhrie Angami
R *Archbishop* Thomas | person: Thomas Maliekal
L leads | subject: Jagannath Patnaik | object: Nagaland University
L memberOf | subject: Aveno Kire | object: Japfü Chamber Singers
L locatedIn | subject: Kohima Science College | object: Jotsoma
# UNRCCA calls for talks on Amu Darya canal
S UNRCCA *calls* for | speaker: UNRCCA
E Other | on Monday *invited* all | asserted | agent: The United Nations Regional Centre for Preventive Diplomacy for Central Asia | patient: all states of the Amu Darya basin | time: on Monday
E Meeting | basin to *talks* on | planned | agent: all states of the Amu Darya basin
E Business | canal being *dug* in | asserted | patient: the Qosh Tepa canal | place: northern Afghanistan
E Business | will *carry* water | planned | agent: The canal | patient: water | origin: Kaldar | destination: Andkhoy
S *fear* that it | speaker: Experts
S Kaha Beridze *said* | speaker: Kaha Beridze
S Ahmadzai, *said* his | speaker: Mujib ur Rahman Ahmadzai
E Meeting | would *attend* if | planned | agent: his country | source: Mujib ur Rahman Ahmadzai
E Agreement | never *joined* the | denied | agent: Afghanistan | patient: Almaty Agreement of 1992
E Meeting | *meets* in Urgench | planned | agent: The Interstate Commission for Water Coordination | place: Urgench | time: in April
E Business | which *builds* the | asserted | again | agent: The National Development Corporation | patient: the canal
E Accident | *lost* an embankment | asserted | agent: The National Development Corporation | patient: an embankment | time: in 2023
E Accident | a *breach* in 2023 | asserted | again | time: in 2023
S by Planet Labs *show* | speaker: Satellite pictures by Planet Labs
E Publication | *made* the first | asserted | agent: USAID | patient: the first feasibility study
E Business | was *dismantled* | asserted | patient: it
R *special representative* Kaha | person: Kaha Beridze | organization: UNRCCA
R *deputy minister of energy and water*, | person: Mujib ur Rahman Ahmadzai
L memberOf | subject: Kaha Beridze | object: UNRCCA
L within | subject: Kaldar | object: Balkh
L within | subject: Andkhoy | object: Faryab
# "One more winter": quake survivors of Jajarkot still under tin
E Disaster | *quake* survivors | asserted | place: Jajarkot
E Disaster | Jajarkot *earthquake* killed | asserted | again | place: Jajarkot | time: 2023
E Death | *killed* 153 | asserted | agent: the 2023 Jajarkot earthquake | patient: 153 people | place: Jajarkot | place: Rukum West
E Other | are *preparing* for | asserted | agent: some 50,000 families | place: temporary shelters
E Death | *lost* his wife | asserted | patient: his wife | patient: a son | agent: Hari Bahadur Chanara
E Business | He *received* Rs | asserted | agent: He | patient: Rs 50,000
E Business | has not *come* since | denied | patient: The private housing grant
E Investigation | to finish their *survey* | asserted | agent: engineers of the National Reconstruction Unit
S he *said* | speaker: he
S *blamed* Kathmandu | speaker: Kamala Regmi
S *blamed* the list | speaker: Macha Kaji Dangol
S *pledged* $200 million | speaker: The World Bank
E Rescue | have *distributed* blankets | asserted | agent: Caritas Nepal | agent: Save the Children | patient: blankets | place: Bheri | place: Barekot
E Death | pneumonia *killed* an | reported | agent: pneumonia | patient: an infant | place: Chiuri | time: last December | source: the Aathbiskot Health Post
S Health Post *recorded* | speaker: the Aathbiskot Health Post
R an *official* of | person: Kamala Regmi | organization: Karnali Province Ministry of Internal Affairs and Law
R A *joint secretary* of | person: Macha Kaji Dangol | organization: Ministry of Urban Development
L memberOf | subject: Kamala Regmi | object: Karnali Province Ministry of Internal Affairs and Law
L memberOf | subject: Macha Kaji Dangol | object: Ministry of Urban Development
# Mazagon Dock delivers stealth frigate to Navy
E Business | *delivers* stealth | asserted | agent: Mazagon Dock | patient: stealth frigate | beneficiary: Navy
E Business | on Monday *delivered* the | asserted | again | agent: Mazagon Dock Shipbuilders Limited | patient: the stealth frigate Taragiri | beneficiary: Indian Navy | time: on Monday
E Agreement | was *signed* by | asserted | agent: Jagmohan Kulkarni | agent: Gautam Marwaha | patient: The acceptance document
E Business | *Designed* by the | asserted | agent: Warship Design Bureau | patient: the 6,670-tonne ship
E Business | *made* the gun | asserted | agent: Bharat Heavy Electricals | patient: the gun
E Business | are being *fitted out* | asserted | patient: Three more vessels of the Nilgiri class
E Military | will be *based* in | planned | patient: INS Taragiri | place: Visakhapatnam
E Military | *served* from 1980 | asserted | agent: The earlier ship | time: from 1980 to 2013
E Military | *took part* in | asserted | agent: The earlier ship | place: Sri Lanka
E Business | has *bid* for | asserted | agent: the yard | patient: submarines
E Business | *hit* a record | asserted | patient: Shares in the yard | place: BSE
R MDL *chairman* Captain | person: Jagmohan Kulkarni | organization: MDL
R *Captain* Jagmohan | person: Jagmohan Kulkarni
R *Rear Admiral* Gautam | person: Gautam Marwaha
R *chief staff officer (technical)* of | person: Gautam Marwaha | organization: Western Naval Command
L leads | subject: Jagmohan Kulkarni | object: MDL
L memberOf | subject: Gautam Marwaha | object: Western Naval Command
L locatedIn | subject: Garden Reach Shipbuilders and Engineers | object: Kolkata
# Kabul Singh Of Lahore Road Wins Case Against Godrej After 16 Years
E Legal | *Wins* Case | asserted | agent: Kabul Singh | patient: Case Against Godrej
E Legal | has *won* Rs 3.1 | asserted | again | agent: Kabul Singh | patient: Rs 3.1 lakh | origin: Godrej & Boyce
E Business | almirah *delivered* without | asserted | patient: a steel almirah
E Legal | (NCDRC) *upheld* an | asserted | again | agent: The National Consumer Disputes Redressal Commission | patient: an order of the State Commission
E Legal | itself *upheld* one | asserted | agent: the State Commission | patient: one
E Business | *bought* the cupboard | asserted | agent: Singh | patient: the cupboard | time: in 2008
E Culture | for the *marriage* of | asserted | agent: Simran
E Other | was *opened* by | asserted | agent: a locksmith | patient: It
E Other | who *scratched* it | asserted | agent: a locksmith | patient: it
E Business | They *offered* a second | reported | agent: They | patient: a second almirah | source: he
S he *told* the bench | speaker: he
S Inder Jit Sood *noted* | speaker: Inder Jit Sood
S Meher Batliwala, *informed* the | speaker: Meher Batliwala
E Legal | would be *obeyed* within | planned | patient: the order | time: within thirty days | source: Meher Batliwala
E Legal | complaint was *filed* | asserted | patient: the complaint
E Legislation | has been *replaced* since | asserted | patient: The Consumer Protection Act
E Business | to *spend* the money | planned | agent: Singh | patient: the money
E Culture | who *marries* in | planned | agent: Simran's own daughter | place: Surrey | time: this winter
R *Presiding member* Inder | person: Inder Jit Sood | organization: National Consumer Disputes Redressal Commission
R *Counsel* for | person: Meher Batliwala
L childOf | subject: Simran | object: Kabul Singh
L within | subject: Surrey | object: British Columbia
# Opposition Demands Probe Into SriLankan Airlines Lease Deal
S Opposition *Demands* Probe | speaker: Opposition
E Business | Airlines *Lease* Deal | asserted | agent: SriLankan Airlines
S has *called* for a | speaker: The opposition
E Business | the *lease* of two | asserted | again | agent: SriLankan Airlines | patient: two Airbus A330 aircraft | origin: a company in Shannon
S Harshana Wickramatunga *told* | speaker: Harshana Wickramatunga
E Business | was *paying* 14 | reported | agent: the airline | patient: 14 per cent more | source: Harshana Wickramatunga
E Business | Air Mauritius *paid* for | reported | agent: Air Mauritius | source: Harshana Wickramatunga
E Legislation | *tabled* a letter | asserted | agent: He | patient: a letter
S Anil Jayakody *replied* that | speaker: Anil Jayakody
E Business | prices had *gone up* | reported | patient: prices | source: Anil Jayakody
E Health | after the *pandemic* | reported | source: Anil Jayakody
S he *said* | speaker: he
E Legal | is on *trial* before | asserted | patient: Nishantha Goonetilleke | place: Colombo High Court
E Business | an Airbus *order* of | asserted | time: 2013
S CIABOC, *said* that | speaker: The Bribery Commission
E Legal | had *received* two | reported | agent: it | patient: two complaints | source: The Bribery Commission
S again *urged* that | speaker: Advocata Institute
E Legislation | will give a *ruling* on | planned | agent: Jagath Wickramarachchi | time: next week
R SJB *MP* Harshana | person: Harshana Wickramatunga | organization: SJB
R *Ports and Aviation Minister* Anil | person: Anil Jayakody
R A former *chairman* of | person: Nishantha Goonetilleke
R *Speaker* Jagath | person: Jagath Wickramarachchi
L memberOf | subject: Harshana Wickramatunga | object: SJB
L within | subject: Shannon | object: Ireland
# Rajshahi Mango Growers Eye Japan After First Shipment Clears Quarantine
E Business | Shipment *Clears* Quarantine | asserted | agent: First Shipment | patient: Quarantine
E Business | *sell* a thousand | planned | agent: Mango growers in Rajshahi and Chapainawabganj | patient: a thousand tonnes | destination: Japan | time: next season
E Business | mangoes *cleared* quarantine | asserted | again | agent: a trial consignment of Khirsapat mangoes | patient: quarantine | place: Narita | time: on Friday
E Business | was *treated* with | asserted | patient: The three-tonne shipment | instrument: hot water | place: a plant in Puthia
E Investigation | *watched* for a | asserted | agent: Inspectors of the Japanese Ministry of Agriculture, Forestry and Fisheries | time: for a fortnight
E Investigation | They *counted* flies | reported | agent: They | patient: flies | source: Anwarul Haque Sarkar
S *said* Anwarul | speaker: Anwarul Haque Sarkar
E Other | *registered* 214 | asserted | agent: The Department of Agricultural Extension | patient: 214 orchards
E Business | has *cut* his old | asserted | agent: Ismatullah Shamim | patient: his old Fazli trees | place: Shibganj
E Business | and *planted* Katimon | asserted | agent: Ismatullah Shamim | patient: Katimon | place: Shibganj
E Other | *tasted* one | asserted | agent: Nakamura Haruka | patient: one | place: Westin Dhaka
E Meeting | at a *reception* at | asserted | place: Westin Dhaka
E Other | *closed* her eyes | asserted | agent: Nakamura Haruka | patient: her eyes
R *secretary* of Bagha | person: Anwarul Haque Sarkar | organization: Bagha Mango Producers' Cooperative Society
R a *grower* since | person: Ismatullah Shamim
L memberOf | subject: Anwarul Haque Sarkar | object: Bagha Mango Producers' Cooperative Society
L memberOf | subject: Nakamura Haruka | object: Aeon
# Letters: On the Renaming of Habibganj Station
E Other | the *Renaming* of | planned | patient: Habibganj Station
E Publication | Your *report* of March | asserted | time: March 3
S of March 3 *says* the | speaker: Your report
E Other | will *rename* Rani | planned | again | agent: the Railway Board | patient: Rani Kamlapati's smaller neighbour | source: Your report
E Other | He *hid* two men | asserted | agent: He | patient: two men of the Quit India Movement | place: the lamp room | time: in 1942
E Other | and *gave* them puris | asserted | agent: He | patient: puris | beneficiary: them
E Appointment | One *became* a minister | asserted | agent: One
S *asked* in 1997 | speaker: The Western Central Railway Users' Consultative Committee
E Other | was *sanctioned* in | asserted | patient: It | time: in 2004
S *mentioned* the tap | speaker: The Comptroller and Auditor General
E Publication | tap in a *report*. | asserted | agent: The Comptroller and Auditor General
E Business | *sold* tea | asserted | agent: Zubeda Khala | patient: tea | place: platform one | time: from 1961 to 2009
R an *assistant station master* there | person: Laxman Rao Kelkar
L memberOf | subject: Vasudha Kelkar Bhide | object: Western Central Railway Users' Consultative Committee
L within | subject: Arera Colony | object: Bhopal
# Afghan Cricket Board Names Squad For Tri-Nation Series In Sharjah
E Sport | Board *Names* Squad | asserted | agent: Afghan Cricket Board | patient: Squad
E Sport | Tri-Nation *Series* In | planned | place: Sharjah
E Sport | on Thursday *announced* a | asserted | again | agent: The Afghanistan Cricket Board | patient: a 16-member squad | time: on Thursday
E Sport | the T20 *tri-series* in | planned | again | place: Sharjah | time: on August 29
S Asadullah Matani *said* leg-spinner | speaker: Asadullah Matani
E Sport | had been *left out* | reported | patient: Qais Mangal | source: Asadullah Matani
E Injury | finger *injury* sustained | reported | patient: Qais Mangal | place: Caribbean Premier League | source: Asadullah Matani
E Sport | while *playing* for | reported | agent: Qais Mangal | beneficiary: Trinbago Knight Riders | source: Asadullah Matani
E Appointment | will be *in charge* | planned | agent: Toby Hetherington
E Appointment | *joins* from Cardiff | planned | agent: Simon Trask | origin: Cardiff
E Sport | have a *camp* at | asserted | agent: The team | place: Nangarhar Regional Cricket Academy
S *confirmed* all matches | speaker: Emirates Cricket Board
E Sport | all *matches* would | planned | source: Emirates Cricket Board
R Zadran (*captain*) | person: Rahim Zadran
R *Chief selector* Asadullah | person: Asadullah Matani | organization: Afghanistan Cricket Board
R *leg-spinner* Qais | person: Qais Mangal
R *Assistant coach* Toby | person: Toby Hetherington
L memberOf | subject: Asadullah Matani | object: Afghanistan Cricket Board
L memberOf | subject: Toby Hetherington | object: Glamorgan
# Tata Steel Fights Tata Workers' Union Splinter Over Bonus Formula
E Legal | Tata Steel *Fights* | asserted | agent: Tata Steel | patient: Tata Workers' Union Splinter
E Legal | has *petitioned* the | asserted | again | agent: A section of workers | patient: Jharkhand High Court
E Agreement | formula *agreed* by | asserted | agent: Tata Steel | agent: the recognised Tata Workers' Union | patient: the annual bonus formula
E Business | are to *get* Rs 168 | planned | agent: 11,446 employees | patient: Rs 168 crore | time: before Durga Puja
S The petitioners *say* | speaker: The petitioners
S *called* the plea | speaker: Sajan Choudhary
E Legal | the *plea* "a | asserted | again
S *stated* that its | speaker: The company
S *refused* to comment | speaker: Aditi Sengupta
E Business | have *stocked up* | asserted | agent: sari shops | place: Bistupur
S *says* he is | speaker: Tata Babu
E Legal | *Hearing* is on | planned | time: on September 18
R veteran *unionist* Raghubir | person: Raghubir Dubey
R Union *president* Sajan | person: Sajan Choudhary | organization: Tata Workers' Union
R *Chief people officer* Aditi | person: Aditi Sengupta | organization: Tata Steel
L leads | subject: Sajan Choudhary | object: Tata Workers' Union
L memberOf | subject: Aditi Sengupta | object: Tata Steel
L partOf | subject: Tata Steel Utilities and Infrastructure Services | object: Tata Steel
# Interview: ‘We Count Birds So That Someone Will Count Us’
E Science | has *spent* 22 | asserted | agent: Altynai Sagimbekova | place: Korgalzhyn | time: 22 springs
E Publication | *wrote* a letter | reported | agent: BirdLife International | patient: a letter
E Appointment | minister *changed*, and | reported | patient: the minister
E Attack | *shot* at him | reported | agent: a hunter | patient: him | time: Last winter
E Legal | *gave* the man | reported | agent: The court | patient: the man | place: Korgalzhyn
E Other | he *repaired* our | reported | agent: he | patient: our hide
R the *author* of a | person: Altynai Sagimbekova
R and *chair* of | person: Altynai Sagimbekova | organization: Association for the Conservation of Biodiversity of Kazakhstan
R My *ranger*, | person: Sanat
L leads | subject: Altynai Sagimbekova | object: Association for the Conservation of Biodiversity of Kazakhstan
# Tirupati Laddu Row: TTD To Buy Ghee Directly From Nandini
E Business | To *Buy* Ghee | planned | agent: TTD | patient: Ghee | origin: Nandini
E Business | will *buy* cow | planned | again | agent: The Tirumala Tirupati Devasthanams | patient: cow ghee | origin: Karnataka Milk Federation | source: Srirama Rao Dhulipala
S Dhulipala *said* after | speaker: Srirama Rao Dhulipala
E Meeting | a *meeting* of the trust | asserted | agent: the trust board | time: on Saturday
E Other | *controversy* over | asserted | time: Last year
E Crime | over *adulterated* ghee | asserted | patient: ghee
E Arrest | to the *arrest* of | asserted | patient: directors of Bhole Baba Dairy
E Investigation | team *formed* by | asserted | agent: Supreme Court | patient: The special investigation team
E Legal | *filed* its final | asserted | agent: The special investigation team | patient: its final charge sheet | time: in January
S Nagaraju Gorantla *said* a | speaker: B. Nagaraju Gorantla
E Business | would be *set up* at | planned | patient: a laboratory | place: Tirumala | source: B. Nagaraju Gorantla
E Business | will be *sealed* electronically | planned | patient: Tankers
S Mallikarjuna Reddy *alleged* that | speaker: Mallikarjuna Reddy
E Other | had been *frightened* for | alleged | patient: pilgrims | source: Mallikarjuna Reddy
E Business | *bought* eleven | asserted | agent: Venkamma | patient: eleven
S she *said* | speaker: she
R *executive officer* Srirama | person: Srirama Rao Dhulipala | organization: Tirumala Tirupati Devasthanams
R *Board chairman* B. | person: B. Nagaraju Gorantla | organization: Tirumala Tirupati Devasthanams
R YSR Congress Party *MP* Mallikarjuna | person: Mallikarjuna Reddy | organization: YSR Congress Party
L memberOf | subject: Srirama Rao Dhulipala | object: Tirumala Tirupati Devasthanams
L memberOf | subject: Mallikarjuna Reddy | object: YSR Congress Party
L locatedIn | subject: Bhole Baba Dairy | object: Roorkee
L locatedIn | subject: AR Dairy Food | object: Dindigul
# Balkh’s Blue Mosque Gets New Tiles From Herat
E Culture | Mosque *Gets* New | asserted | agent: Balkh’s Blue Mosque | patient: New Tiles | origin: Herat
E Culture | begun to *replace* 4,000 | asserted | again | agent: Tile makers | patient: 4,000 glazed tiles | place: Blue Mosque
E Disaster | *damaged* by frost | asserted | agent: frost | agent: pigeons | agent: an earthquake | patient: 4,000 glazed tiles
E Disaster | and an *earthquake* last | asserted | time: last November
E Culture | My father *did* the | reported | agent: My father | patient: the same gate | time: in the time of Zahir Shah | source: he
S he *said* | speaker: he
E Culture | is *supervised* by | asserted | agent: Directorate of Information and Culture | patient: Work
E Culture | which *restored* Bagh-e | asserted | agent: Aga Khan Trust for Culture | patient: Bagh-e Babur | place: Kabul
E Movement | The tiles *travel* 750 | asserted | patient: The tiles | place: Maimana
S In Samarkand, *says* Kashigar | speaker: Kashigar
E Publication | *filmed* him | asserted | agent: A crew from Al Jazeera | patient: him
S he *asked* that | speaker: he
R The *master*, Ghulam | person: Ghulam Sakhi Kashigar
L within | subject: Bagh-e Babur | object: Kabul
# Boat Capsize In Padma Leaves Five Students Missing
E Accident | Boat *Capsize* In | asserted | patient: Boat | place: Padma
E Accident | Leaves Five Students *Missing* | asserted | patient: Five Students
E Accident | *went missing* after | asserted | again | patient: Five students of Jagannath University
E Accident | on board *sank* in | asserted | again | patient: an engine-driven boat | place: the Padma near Daulatdia ferry terminal | time: on Friday evening
S of Daulatdia *said* the | speaker: Faridul Islam
E Accident | the boat *hit* a | reported | agent: the boat | patient: a dredging pipe | source: Faridul Islam
E Arrest | has been *detained* | asserted | patient: Khalek Majhi
E Rescue | divers *reached* the | asserted | agent: Five divers | destination: the spot | origin: Manikganj | time: at 9:00pm
E Rescue | was *on its way* from | asserted | agent: A rescue vessel | origin: Paturia
E Movement | who *reached* Rajbari | asserted | agent: Sabera Lucky | destination: Rajbari | time: at midnight
S at midnight, *said* classes | speaker: Sabera Lucky
E Other | classes would be *suspended* on | planned | patient: classes | time: on Sunday | source: Sabera Lucky
E Rescue | *clung* to a drum | asserted | agent: Happy Akter | patient: a drum of drinking water
S she *said* | speaker: she
E Other | Corporation *suspended* ferry | asserted | agent: The Bangladesh Inland Water Transport Corporation | patient: ferry services | time: for two hours
E Other | *waited* on Ghat | asserted | agent: Families | place: Ghat No 5
R *Sub-Inspector* Faridul | person: Faridul Islam | organization: River Police | place: Daulatdia
R The *helmsman*, | person: Khalek Majhi
R Rector’s *representative* Prof | person: Sabera Lucky
L memberOf | subject: Faridul Islam | object: River Police
# Shymkent Refinery To Shut For Repairs; Diesel Price Seen Rising
E Business | To *Shut* For | planned | patient: Shymkent Refinery
E Business | Price Seen *Rising* | planned | patient: Diesel Price
E Business | will *halt* production | planned | again | agent: PetroKazakhstan Oil Products | patient: production | time: from February 10 to March 5 | source: the Energy Ministry
E Business | for scheduled *repairs*, | planned | time: from February 10 to March 5 | source: the Energy Ministry
S the Energy Ministry *announced* | speaker: the Energy Ministry
E Business | were *accumulated* in | asserted | patient: Reserves of 230,000 tonnes | place: Kyzylorda | place: Taraz | place: Turkistan
S Farmers *doubt* they | speaker: Farmers
S *said* Duisenbek | speaker: Duisenbek Orynbasar
E Legislation | have been *banned* since | asserted | patient: Exports by road | time: since autumn
E Investigation | *found* 900 | asserted | agent: Customs officers at Kaplanbek | patient: 900 litres | place: a hearse
S Askar Ismailbek *expects* 20 | speaker: Askar Ismailbek
R *Analyst* Askar | person: Askar Ismailbek
L ownerOf | subject: KazMunayGas | object: PetroKazakhstan Oil Products
L ownerOf | subject: CNPC | object: PetroKazakhstan Oil Products
L memberOf | subject: Duisenbek Orynbasar | object: Chamber of Entrepreneurs
L partOf | subject: Chamber of Entrepreneurs | object: Atameken
# Column: The Minister, the Mobile and the Meaning of Sorry
E Other | was to be *put* on | planned | patient: an app | place: every new phone
S *let it be known* through | speaker: Apple
E Other | it would not *comply* | denied | agent: it | source: Apple
E Legislation | had *withdrawn* what | asserted | agent: the Department of Telecommunications | patient: "a communication"
S what it *called* "a | speaker: it
S *wrote* the best line | speaker: Nandini Sahasrabuddhe
E Legislation | once *banned* 59 | asserted | agent: Ravindra Bhatkal | patient: 59 Chinese games
E Sport | and *played* one | asserted | agent: Ravindra Bhatkal | patient: one | place: Lok Sabha
E Other | was *born* in Motihari | asserted | patient: George Orwell | place: Motihari
R *Telecom Minister* Jaywant | person: Jaywant Scindhe
L memberOf | subject: Nandini Sahasrabuddhe | object: Internet Freedom Foundation
L locatedIn | subject: Internet Freedom Foundation | object: Lajpat Nagar
# Traffic Police Fine DIG In Faisalabad
E Legal | Police *Fine* DIG | asserted | agent: Traffic Police | patient: DIG | place: Faisalabad
E Legal | on Thursday *fined* a | asserted | again | agent: The City Traffic Police | patient: a deputy inspector general of the Punjab Police | time: on Thursday
E Crime | for *jumping* a red | asserted | agent: a deputy inspector general | patient: a red light | place: D-Ground
E Appointment | who *joined* the force | asserted | agent: Rabia Tabassum Gill | patient: the force | time: in June
E Movement | was *driving* himself | asserted | agent: Kamran Warraich | patient: himself
S she *told* reporters | speaker: she
E Business | The DIG *paid* on | asserted | agent: The DIG | instrument: JazzCash
E Other | afterwards *recommended* her | asserted | agent: The DIG | patient: her
S Maqsood Lone *said* 41,000 | speaker: Maqsood Lone
E Legal | had been *issued* under | reported | patient: 41,000 challans | time: this month | source: Maqsood Lone
E Attack | *beat* a warden | asserted | agent: lawyers of the District Bar Association | patient: a warden | place: Zila Council Chowk | time: Last week
E Legal | FIR was *withdrawn* after | asserted | patient: an FIR
E Agreement | after a *compromise* | asserted
E Business | is to *install* 300 | planned | agent: The Punjab Safe Cities Authority | patient: 300 cameras
S *called* the episode | speaker: Umair Anwar Bajwa
R a *deputy inspector general* of | person: Kamran Warraich | organization: Punjab Police
R *Warden* Rabia | person: Rabia Tabassum Gill | organization: City Traffic Police
R *Chief Traffic Officer* Maqsood | person: Maqsood Lone
R *Inspector General* Umair | person: Umair Anwar Bajwa
L memberOf | subject: Kamran Warraich | object: Punjab Police
# Tajikistan Bans Import Of Coca-Cola? Tajikstandart Says No
E Legislation | Tajikistan *Bans* Import | denied | agent: Tajikistan | patient: Import Of Coca-Cola | source: Tajikstandart
S Tajikstandart *Says* No | speaker: Tajikstandart
S has *denied* that it | speaker: Tajikstandart
E Legislation | it *banned* soft | denied | again | agent: it | patient: soft drinks | source: Tajikstandart
E Publication | *went around* on | asserted | patient: A paper | place: Telegram
E Business | *emptied* their | asserted | agent: Several shops | patient: their refrigerators | place: Bokhtar | place: Panjakent
S Qurbonov *said*. The | speaker: Qurbonov
E Legal | *opened* a case | asserted | agent: The Prosecutor General's Office | patient: a case
S which *said* it knew | speaker: Obi Zulol
E Business | *opened* a bottling | asserted | agent: Coca-Cola | patient: a bottling plant | place: Hisor | time: in 2016
S to *remind* parents | speaker: Jamshed Abdulloev
S *commented* that | speaker: The Committee on Religion
E Business | Parvina, nine, *bought* two | asserted | agent: Parvina | patient: two
R *deputy director*, Safarmurod | person: Safarmurod Qurbonov | organization: Tajikstandart
R *Health Minister* Jamshed | person: Jamshed Abdulloev
L memberOf | subject: Safarmurod Qurbonov | object: Tajikstandart
# Eastern Railway Tests ‘Kavach’ On Howrah–Bardhaman Chord
E Science | Railway *Tests* ‘Kavach’ | asserted | agent: Eastern Railway | patient: ‘Kavach’ | place: Howrah–Bardhaman Chord
E Science | on Sunday *ran* two | asserted | again | agent: Eastern Railway | patient: two locomotives | place: Dankuni | place: Kamarkundu | time: on Sunday
E Science | would *stop* them | asserted | agent: Kavach | patient: them
S the latter *joked* | speaker: the latter
E Business | has been *supplied* by | asserted | agent: HBL Engineering | agent: Kernex Microsystems | agent: Medha Servo Drives | patient: The system
E Legal | *certified* version | asserted | agent: The Research Designs and Standards Organisation | patient: version 4.0 | time: last year
E Accident | a goods train *ran* into | asserted | agent: a goods train | patient: Kanchanjunga Express | place: Rangapani | time: in June 2024
S *blamed* "multi-level | speaker: The Commissioner of Railway Safety
E Business | is to be *fitted out* | planned | patient: the network | time: By 2030 | place: Golden Quadrilateral
R *General Manager* Mukund | person: Mukund Joshi | organization: Eastern Railway
R *Divisional Railway Manager (Howrah)* Vikrant | person: Vikrant Mehra
L leads | subject: Mukund Joshi | object: Eastern Railway
L within | subject: Rangapani | object: Darjeeling district
L headquarteredIn | subject: Research Designs and Standards Organisation | object: Lucknow
# Ceylon Workers' Congress Leader Visits Line Rooms In Hatton
E Meeting | Leader *Visits* Line | asserted | agent: Ceylon Workers' Congress Leader | patient: Line Rooms | place: Hatton
E Meeting | yesterday *visited* estate | asserted | again | agent: Jeevaratnam Perumal | patient: estate line rooms | place: Norwood | place: Bogawantalawa | time: yesterday
E Disaster | were *destroyed* by | asserted | patient: estate line rooms | agent: fire | time: last week
E Disaster | by *fire* last | asserted | time: last week
E Rescue | *gave* mattresses | asserted | agent: The Indian High Commission | patient: mattresses
E Rescue | World Vision *gave* books | asserted | agent: World Vision | patient: books
S *said* Letchumi | speaker: Letchumi Sinnathamby
S of Ceylon *said* the | speaker: The Planters' Association of Ceylon
S government has *promised* unless | speaker: the government
S *accused* the CWC | speaker: Palani Thiyagarajah
E Movement | of *arriving* with | alleged | agent: the CWC | source: Palani Thiyagarajah
E Other | will *allot* seven | planned | agent: The Ministry of Plantation and Community Infrastructure | patient: seven perches of land | beneficiary: each household
E Arrest | police *arrested* a man | asserted | agent: police | patient: a man | place: Talawakelle
E Business | to be *refuelling* a | asserted | agent: he | patient: a generator
R (CWC) *General Secretary* Jeevaratnam | person: Jeevaratnam Perumal | organization: Ceylon Workers' Congress
R a *plucker* of | person: Letchumi Sinnathamby
R National Union of Workers *president* Palani | person: Palani Thiyagarajah | organization: National Union of Workers
L leads | subject: Jeevaratnam Perumal | object: Ceylon Workers' Congress
L leads | subject: Palani Thiyagarajah | object: National Union of Workers
# Yazd Confectioner, 70, Keeps Recipe From Nestlé
E Business | *Keeps* Recipe | asserted | agent: Yazd Confectioner | patient: Recipe
S *according* to his | speaker: Puya
E Business | *offered* to buy | reported | agent: a gentleman | patient: the recipe for qottab | time: Two years ago | source: Puya
E Other | *gave* him a kilo | reported | agent: The old man | patient: a kilo | beneficiary: him | source: Puya
S he *told* Iran | speaker: he
E Culture | has *put* the sweets | asserted | agent: The Ministry of Cultural Heritage, Tourism and Handicrafts | patient: the sweets
E Appointment | has *expelled* two | asserted | agent: The Confectioners' Guild of Yazd | patient: two members
E Crime | for *using* palm | asserted | agent: two members | patient: palm oil
E Business | *ended* the supply | asserted | agent: sanctions | patient: the supply of cardamom | origin: Guatemala
S he *says*. “I | speaker: he
R Yazd *Confectioner*, | person: Haj Rasul Khalifeh
L memberOf | subject: Puya | object: Yazd University
L within | subject: Amir Chakhmaq Square | object: Yazd
# Finalist Told To Change Name: Sinlung United To Play As Hmar Students' Association XI In Shillong
E Other | Finalist *Told* To | asserted | patient: Finalist
E Other | To *Change* Name | planned | agent: Finalist | patient: Name
E Sport | To *Play* As | planned | agent: Sinlung United | place: Shillong
E Other | have *renamed* a finalist | asserted | again | agent: The organisers of the Tribal Unity Cup | patient: a finalist
E Other | after a *protest*: | asserted
E Sport | will *play* Saturday's | planned | again | agent: Sinlung United | patient: Langsning | time: Saturday
E Sport | Saturday's *final* against | planned | again | time: Saturday
S (MFA) *said* that | speaker: The Meghalaya Football Association
E Business | had not *paid* its | denied | agent: the other one | patient: its fees | time: since 2018 | source: The Meghalaya Football Association
S he *said* | speaker: he
E Sport | the *semi-finals* they | asserted
E Sport | *put out* Shillong | asserted | agent: they | patient: Shillong Lajong's reserves
E Sport | *saving* twice | asserted | agent: David Lalhriatpuia
E Sport | *beat* Rangdajied | asserted | agent: Langsning | patient: Rangdajied United
E Sport | a *goal* by | asserted | agent: Figo Nongrum
E Sport | The final will be *held* | planned | again | place: SSA Stadium
E Culture | Choir *sings* | planned | agent: the Shillong Chamber Choir
S *said* the MFA | speaker: the MFA
R *goalkeeper* David | person: David Lalhriatpuia
R *Chief Minister* Conrad | person: Conrad Marak
L memberOf | subject: Hamlet Kharsyntiew | object: Langsning
L memberOf | subject: Figo Nongrum | object: Langsning
L within | subject: SSA Stadium | object: Polo
# Kuchi Nomads, Hazara Farmers Sign Grazing Deal In Behsud
E Agreement | Farmers *Sign* Grazing | asserted | agent: Kuchi Nomads | agent: Hazara Farmers | patient: Grazing Deal | place: Behsud
E Agreement | province *signed* an | asserted | again | agent: Elders of Kuchi nomads and Hazara farmers | patient: an agreement | place: Behsud district of Maidan Wardak province | time: on Monday
E Agreement | *dividing* the summer | asserted | agent: Elders | patient: the summer pastures | place: Kajab valley | time: for three years
E Agreement | the eighth *attempt* since | asserted | again | time: since 2007
E Other | will be *valued* by | planned | agent: four white-bearded men | agent: a veterinarian | patient: Damage
E Agreement | who *signed* for | asserted | again | agent: Naim Ahmadzai | beneficiary: the nomads | instrument: his thumb
S his thumb, *said* grass | speaker: Naim Ahmadzai
S from Tizak, *answered* | speaker: Mohsen Alawi
E Other | *supplied* lunch | asserted | agent: The Ministry of Borders and Tribal Affairs | agent: the Norwegian Refugee Council | patient: lunch
E Military | *shot down* a | asserted | agent: fighters of Abdul Ghani Alizada | patient: a helicopter | time: In 2021
E Business | is to *build* a | planned | agent: Qatar's Education Above All | patient: a school
E Other | *stayed* at home | asserted | agent: two maliks from Markaz-e-Behsud
R a *farmer* from | person: Mohsen Alawi | place: Tizak
R a local *commander*, | person: Abdul Ghani Alizada
L within | subject: Behsud | object: Maidan Wardak
# Election Commission of Nepal Fixes March 5 For Polls; Gen Z Groups Register Party
E Election | *Fixes* March | asserted | agent: Election Commission of Nepal | patient: March 5
E Election | For *Polls*; Gen | planned | time: March 5
E Business | Groups *Register* Party | asserted | agent: Gen Z Groups | patient: Party
E Publication | *made public* the | asserted | agent: The Election Commission | patient: the schedule | time: on Sunday
E Election | general *election* and | planned | again | time: March 5
S and *told* parties | speaker: The Election Commission
E Election | to *register* for it | planned | agent: parties | time: by Wednesday
S Rama Kanta Kafle *said* 18.9 | speaker: Rama Kanta Kafle
E Election | of them *added* since | reported | patient: 800,000 of them | source: Rama Kanta Kafle
E Protest | Gen Z *protests* of | asserted | time: September
E Business | *formed* by entrepreneur | asserted | agent: Dinesh Koju | patient: Gatishil Loktantrik Party
E Election | *chose* a light bulb | asserted | agent: Ujyaalo Nepal Party | patient: a light bulb
S (RPP) have *said* they | speaker: The Nepali Congress
E Election | will *take part* | planned | agent: they | source: The Nepali Congress
E Appointment | was *ousted* in | asserted | patient: K.P. Gyawali
E Protest | in the *unrest*, | asserted | again
E Legislation | the *dissolved* House | asserted | patient: House of Representatives
E Legal | has *moved* the Supreme | asserted | agent: The CPN-UML | patient: Supreme Court
E Investigation | still has to *recover* 700 | planned | agent: The Nepal Police | patient: 700 rifles
S *urged* Nepalis abroad | speaker: Sushma Thapaliya
R Acting *Chief Election Commissioner* Rama | person: Rama Kanta Kafle | organization: Election Commission
R *entrepreneur* Dinesh | person: Dinesh Koju
R whose *chairman* K.P. | person: K.P. Gyawali | organization: CPN-UML
R *Prime Minister* Sushma | person: Sushma Thapaliya
L founderOf | subject: Dinesh Koju | object: Gatishil Loktantrik Party
L leads | subject: K.P. Gyawali | object: CPN-UML
L leads | subject: Rama Kanta Kafle | object: Election Commission
# Osh Hospital Performs Region’s First Heart Bypass
E Health | Hospital *Performs* Region | asserted | agent: Osh Hospital | patient: Region’s First Heart Bypass
E Health | coronary *bypass* in | asserted | again | agent: Surgeons | place: Osh
E Health | was *discharged* on | asserted | patient: The patient | time: on Thursday
E Health | The *operation* was | asserted | again | agent: Tilek Kudaibergenov | place: Southern Regional Scientific Centre of Cardiovascular Surgery
E Business | was *bought* by | asserted | agent: Islamic Development Bank | patient: A heart-lung machine
S *said* Ergeshov | speaker: Ergeshov
E Appointment | *took* jobs | asserted | agent: three | patient: jobs | place: Yekaterinburg
E Other | *trained* in Novosibirsk | asserted | patient: three | place: Novosibirsk
E Business | is *offering* them | asserted | agent: The Ministry of Health | patient: flats | beneficiary: them
E Health | will *send* patients | planned | agent: Jalal-Abad | agent: Batken | patient: patients
R *cotton farmer* from | person: Mamasharip Ergeshov | place: Aravan
L memberOf | subject: Tilek Kudaibergenov | object: Southern Regional Scientific Centre of Cardiovascular Surgery
L within | subject: Osh | object: Kyrgyzstan
# CAG flags unspent tribal funds in four states
S CAG *flags* unspent | speaker: CAG
S has *found* that | speaker: The Comptroller and Auditor General of India
E Business | did not *spend* Rs | denied | agent: Madhya Pradesh | agent: Maharashtra | agent: Telangana | agent: Jharkhand | patient: Rs 7,340 crore | time: over five years | source: The Comptroller and Auditor General of India
E Publication | In a *report* laid | asserted | agent: the auditor
E Publication | report *laid* in | asserted | again | patient: a report | place: both Houses | time: on Thursday
S the auditor *said* hostels | speaker: the auditor
E Crime | were *shown* as | reported | patient: hostels | place: Gadchiroli | place: Mandla | place: Latehar | source: the auditor
S Affairs *told* the auditor | speaker: The Ministry of Tribal Affairs
E Legislation | will be *called* before | planned | patient: Vibhuti Nayar | destination: Public Accounts Committee
S Ramkumar Damor *said* that | speaker: Ramkumar Damor
S Kalyan Ashram *asked* that | speaker: Vanvasi Kalyan Ashram
S *according* to the report | speaker: the report
E Legislation | will be *debated* in | planned | patient: It | time: in the Winter Session
R Its *secretary*, | person: Vibhuti Nayar | organization: Ministry of Tribal Affairs
R Congress *member* K.C. | person: K.C. Valsarajan | organization: Congress
R Bharat Adivasi Party *MP* Ramkumar | person: Ramkumar Damor | organization: Bharat Adivasi Party
L leads | subject: K.C. Valsarajan | object: Public Accounts Committee
L memberOf | subject: Ramkumar Damor | object: Bharat Adivasi Party
# Two held for forging letters of Prime Minister's Office
E Arrest | Two *held* for | asserted | patient: Two
E Crime | held for *forging* letters | alleged | agent: Two | patient: letters of Prime Minister's Office
E Arrest | has *arrested* two | asserted | again | agent: The Criminal Investigation Department | patient: two men
E Crime | allegedly *forging* letters | alleged | again | agent: two men | patient: letters of the Prime Minister's Office
E Other | pupils *admitted* to | planned | patient: pupils | destination: Royal College | destination: Visakha Vidyalaya | destination: Ananda College
S F.S. Wijekoon *said* that | speaker: F.S. Wijekoon
E Crime | had *charged* between | reported | agent: They | patient: between Rs. 600,000 and Rs. 1.5 million | origin: parents | source: F.S. Wijekoon
E Crime | a letter was *signed* in | asserted | patient: a letter
E Appointment | who *retired* in | asserted | agent: a secretary | time: in 2021
E Legal | were *produced* before | asserted | patient: The suspects | place: Colombo Fort Magistrate's Court
E Legal | and *remanded* until | asserted | patient: The suspects | time: until July 22
S Jonathan Perera, *said* that | speaker: The Ceylon Teachers' Union
S *advised* parents | speaker: The National Child Protection Authority
E Investigation | *Investigations* are led | asserted | agent: Sugath Herath
R *Police Spokesman* ASP | person: F.S. Wijekoon
R *ASP* F.S. | person: F.S. Wijekoon
R *general secretary* is | person: Jonathan Perera | organization: Ceylon Teachers' Union
R *IP* Sugath | person: Sugath Herath
L memberOf | subject: Jonathan Perera | object: Ceylon Teachers' Union
# Helicopter missing in Sankhuwasabha found; all five alive
E Accident | Helicopter *missing* in | asserted | patient: Helicopter | place: Sankhuwasabha
E Rescue | Sankhuwasabha *found*; all | asserted | patient: Helicopter | place: Sankhuwasabha
E Accident | had *gone missing* with | asserted | again | patient: A helicopter of Altitude Air
E Rescue | was *found* on | asserted | again | patient: A helicopter of Altitude Air | place: an abandoned yak shed | time: on Friday
E Accident | had *put down* in | asserted | agent: Rajesh Dali
E Accident | after *losing* contact | asserted | agent: Rajesh Dali | patient: contact
E Rescue | *spotted* the red | asserted | agent: A drone | patient: the red tail
E Rescue | *walked* four hours | asserted | agent: Soldiers from Bhairabi Dal Battalion | time: four hours
E Health | was *operated* on | asserted | patient: The boy | place: Koshi Hospital
E Investigation | has begun an *inquiry* | reported | agent: The Civil Aviation Authority of Nepal | source: Hansa Raj Pant
S *said* its deputy | speaker: Hansa Raj Pant
E Accident | *struck* a tree | asserted | agent: another aircraft | patient: a tree | place: Lamjura | time: In May last year
R *Captain* Rajesh | person: Rajesh Dali
R a *nurse*, Pasang | person: Pasang Diki
R wedding *photographer*, | person: Suk Bahadur Limbu
R *deputy director general*, | person: Hansa Raj Pant | organization: Civil Aviation Authority of Nepal
L memberOf | subject: Hansa Raj Pant | object: Civil Aviation Authority of Nepal
L locatedIn | subject: Koshi Hospital | object: Biratnagar
L within | subject: Num | object: Sankhuwasabha
# Hilal-e-Ahmar sends field hospital to Sudan
E Rescue | *sends* field | asserted | agent: Hilal-e-Ahmar | patient: field hospital | destination: Sudan
E Rescue | has *sent* a field | reported | again | agent: The Iranian Red Crescent Society | patient: a field hospital of fifty beds | destination: Port Sudan | source: Parviz Kolahi
S Parviz Kolahi, *announced* on | speaker: Parviz Kolahi
E Movement | consignment *left* Imam | asserted | patient: The consignment | origin: Imam Khomeini International Airport | instrument: a Mahan Air plane
E Rescue | will be *run* jointly | planned | patient: It | agent: Sudanese Red Crescent Society
E Military | The *war* between | asserted | agent: Sudanese Armed Forces | agent: Rapid Support Forces
E Movement | has *driven* more | asserted | agent: The war | patient: more than twelve million people
E Attack | was *shelled* in | asserted | patient: the last hospital | place: El Fasher | time: in October
S Kolahi *denied* a | speaker: Kolahi
E Publication | denied a *report* in | asserted | agent: The Wall Street Journal
E Movement | had *carried* drones | denied | agent: the flight | patient: drones | source: Kolahi
S he *said* | speaker: he
E Agreement | *restored* relations | asserted | agent: Khartoum | agent: Tehran | patient: relations | time: in 2023
S *thanked* the society | speaker: The International Federation
E Rescue | who *served* after | asserted | agent: Leila Bahmanbeigi
E Disaster | Bam *earthquake*, | asserted | place: Bam | time: 2003
R the *head* of the society | person: Parviz Kolahi | organization: Iranian Red Crescent Society
R *Physician* Leila | person: Leila Bahmanbeigi
L leads | subject: Parviz Kolahi | object: Iranian Red Crescent Society
# Bomb hoax empties eleven schools in Bengaluru
E Crime | Bomb *hoax* empties | asserted | place: Bengaluru
E Movement | *empties* eleven | asserted | agent: Bomb hoax | patient: eleven schools | place: Bengaluru
E Movement | were *evacuated* on | asserted | again | patient: Eleven private schools | time: on Friday
E Crime | they *received* an | asserted | again | agent: they | patient: an identical e-mail
S e-mail *saying* that | speaker: an identical e-mail
E Crime | had been *hidden* in | alleged | patient: bombs | place: classrooms | source: an identical e-mail
E Investigation | Nothing was *found* | denied | patient: Nothing
S Devananda Murthy *said* the | speaker: B. Devananda Murthy
E Crime | had *come* through | reported | patient: the message | place: Cyprus | source: B. Devananda Murthy
E Investigation | were *deployed*. A | asserted | patient: Bomb squads | patient: dogs | patient: 400 personnel
E Legal | was *registered* at | asserted | patient: A case | place: Madiwala Police Station
E Movement | *rushed* to the | asserted | agent: Parents | destination: the gates
S *said* Priyanka | speaker: Priyanka D'Cruz
S Puttaswamy Gowda *said* the | speaker: G. Puttaswamy Gowda
E Crime | similar *scare* | asserted | patient: sixty-eight schools | time: In December 2023
S *demanded* guidelines | speaker: The Associated Managements of Government Recognised English Medium Schools in Karnataka
E Other | *Exams* were held | asserted | time: on Saturday
R *City Police Commissioner* B. | person: B. Devananda Murthy
R a *designer* at | person: Priyanka D'Cruz | organization: Flipkart
R *Home Minister* G. | person: G. Puttaswamy Gowda
L memberOf | subject: Priyanka D'Cruz | object: Flipkart
# Mongol Bank mints coin for wolf; herders object
E Business | Bank *mints* coin | asserted | agent: Mongol Bank | patient: coin
S herders *object* | speaker: herders
E Business | *issued* by the | asserted | again | agent: the central bank | patient: A silver coin
E Death | who *lost* 9,000 | asserted | agent: herders | patient: 9,000 sheep | place: Govi-Altai | time: last year
E Business | was *struck* by | asserted | again | agent: B.H. Mayer's Kunstprägeanstalt | patient: The 500-tögrög piece | place: Germany | beneficiary: Coin Invest Trust
S *said* Damdinsuren | speaker: Damdinsuren Bayarmaa
E Meeting | at a *meeting* of | asserted | agent: Citizens' Representative Khural
S *pointed out* that | speaker: Otgonsuren Avirmed
E Health | had *fallen* where | reported | patient: cases of plague | source: Otgonsuren Avirmed
E Business | has *paid* for | asserted | agent: The Wildlife Conservation Society | patient: 300 guard dogs
S Solongo Chuluun *said* a | speaker: Solongo Chuluun
E Business | had *appeared* on | reported | patient: a sheep | time: in 2015 | source: Solongo Chuluun
E Publication | a *poll*; the | asserted | agent: News.mn
E Other | the wolf *lost* | asserted | agent: the wolf
R *governor* of Tögrög | person: Damdinsuren Bayarmaa | place: Tögrög soum
R *Biologist* Otgonsuren | person: Otgonsuren Avirmed | organization: Mongolian Academy of Sciences
R Bank of Mongolia *spokeswoman* Solongo | person: Solongo Chuluun | organization: Bank of Mongolia
L memberOf | subject: Otgonsuren Avirmed | object: Mongolian Academy of Sciences
L memberOf | subject: Solongo Chuluun | object: Bank of Mongolia
# Four months on, Dharali still digs for its own
E Rescue | still *digs* for | asserted | agent: Dharali | patient: its own | time: Four months on
E Disaster | The flash *flood* of | asserted | time: August 5
E Disaster | *came down* the Kheer | asserted | again | patient: The flash flood | place: Kheer Ganga | time: August 5
E Publication | and *filmed* it | asserted | agent: Bhupendra Rawat | patient: it
E Rescue | *used* ground-penetrating | asserted | agent: The National Disaster Response Force | instrument: ground-penetrating radar
E Death | *lost* nine | asserted | agent: The Indian Army | patient: nine men | place: the camp in Harsil
S *found* that the village | speaker: Geologists
E Disaster | an earlier *flood* | reported | source: Geologists
E Disaster | has only *taken back* its | reported | agent: The river | patient: its bed | source: Anusuya Bhandari
S *said* Prof | speaker: Anusuya Bhandari
E Movement | *Relocation* to Lanka | planned | destination: Lanka
E Other | was *refused* by | asserted | agent: Gangotri Temple Committee | patient: Relocation
E Business | *opened* a tea | asserted | agent: Bhupendra | patient: a tea stall | time: last week
R *Prof* Anusuya | person: Anusuya Bhandari | organization: IIT Roorkee
L memberOf | subject: Anusuya Bhandari | object: IIT Roorkee
# Cnergyico to resume Hub refinery after US crude arrives
E Business | to *resume* Hub | planned | agent: Cnergyico | patient: Hub refinery
E Movement | US crude *arrives* | asserted | patient: US crude
E Business | will *resume* full | planned | again | agent: Cnergyico | patient: full operations | place: Hub | time: this week | source: Owais Pirzada
E Movement | after *receiving* a | reported | again | agent: Cnergyico | patient: a million barrels of crude | origin: Houston | source: Owais Pirzada
S Owais Pirzada, *said* on | speaker: Owais Pirzada
E Business | *sold* by Vitol | asserted | agent: Vitol | patient: The cargo
E Movement | was *unloaded* from | asserted | patient: It | origin: the tanker Pegasus | place: a floating mooring
S Tiwana *said* diversification | speaker: Asim Pervez Tiwana
E Agreement | tariff *deal* with | reported | agent: Washington | source: Asim Pervez Tiwana
E Business | *rose* to their | asserted | patient: Shares of the company | place: Pakistan Stock Exchange
S *thinks* margins | speaker: “Topline” Butt
S Regulatory Authority *reports* petrol | speaker: The Oil and Gas Regulatory Authority
E Business | did not *bid* for | denied | agent: Pakistan State Oil | patient: the fuel
R its *vice chairman*, | person: Owais Pirzada | organization: Cnergyico
R *Petroleum Minister* Asim | person: Asim Pervez Tiwana
R the *head of research* at | person: Butt | organization: Topline Securities
L memberOf | subject: Owais Pirzada | object: Cnergyico
L memberOf | subject: Butt | object: Topline Securities
# Chhatra League men jailed over 2019 Buet hostel attack
E Legal | men *jailed* over | asserted | patient: Chhatra League men
E Attack | Buet hostel *attack* | asserted | agent: Chhatra League men | place: Buet hostel | time: 2019
E Legal | yesterday *sentenced* six | asserted | again | agent: A tribunal | patient: six former Chhatra League activists | place: Dhaka | time: yesterday
E Attack | for *beating* a | asserted | again | agent: six former Chhatra League activists | patient: a first-year student | place: Bangladesh University of Engineering and Technology | time: in 2019
E Injury | *lost* the hearing | asserted | patient: Shafqat Zaman | place: room 2011 of Sher-e-Bangla Hall
S Tribunal-1 *said* that | speaker: Abu Zafar Kamruzzaman
E Movement | are *absconding* | asserted | agent: Two of them
E Legal | intends to *appeal* | planned | agent: Enamul Haque Samaddar
E Legal | was *banned* in | asserted | patient: Chhatra League | time: in October 2024
S *welcomed* the ruling | speaker: Chhatra Dal and Islami Chhatra Shibir
E Legal | welcomed the *ruling*, | asserted | again
S Zaman *wrote* on | speaker: Zaman
R *Judge* Abu | person: Abu Zafar Kamruzzaman | organization: Speedy Trial Tribunal-1
R *Lawyer* Enamul | person: Enamul Haque Samaddar
R Buet *Vice-Chancellor* Bazlur | person: Bazlur Khan | organization: Buet
L memberOf | subject: Shafqat Zaman | object: ASML
L partOf | subject: Chhatra League | object: Awami League
L leads | subject: Bazlur Khan | object: Buet
L memberOf | subject: Abu Zafar Kamruzzaman | object: Speedy Trial Tribunal-1
# Samarkand to host Unesco conference outside Paris
E Meeting | to *host* Unesco | planned | agent: Samarkand | patient: Unesco conference | place: Samarkand
E Meeting | is being *held* away | planned | again | patient: the Unesco general conference | place: Silk Road Samarkand complex | time: from October 30
E Movement | will *run* Afrosiyob | planned | agent: Uzbekistan Railways | patient: Afrosiyob trains | origin: Tashkent
S Tohir Qoziev *said* the | speaker: Tohir Qoziev
E Culture | would be *lit* in | planned | patient: the Registan | source: Tohir Qoziev
S she *told* Kun.uz | speaker: she
S *advised* a buffer | speaker: The International Council on Monuments and Sites
E Appointment | will *elect* a | planned | agent: The conference | patient: a successor
E Agreement | is *leaving* again | planned | agent: The United States
R *Director* of the Cultural | person: Tohir Qoziev | organization: Cultural Heritage Agency
R a *guide*, | person: Dilorom Saidova
R a *candidate* from | person: Karim Fouad | place: Egypt
L leads | subject: Tohir Qoziev | object: Cultural Heritage Agency
L headquarteredIn | subject: Unesco | object: Paris
# Wular’s Water Chestnuts Make A Comeback
E Other | Make A *Comeback* | asserted | agent: Wular’s Water Chestnuts
E Other | began *taking* silt | asserted | agent: dredgers | patient: silt | place: Wular Lake | time: four years ago
E Disaster | the 1992 *floods* | asserted | time: 1992
E Other | has *removed* 7.9 | asserted | again | agent: The Wular Conservation and Management Authority | patient: 7.9 million cubic metres of mud | patient: two million willows
E Other | were *planted* for | reported | agent: men | patient: They | source: Mudasir Mahmood Malik
S Mahmood Malik *said* | speaker: Mudasir Mahmood Malik
E Other | A lotus *came up* last | asserted | patient: A lotus | time: last July
S *counted* 400,000 | speaker: Bombay Natural History Society
E Legal | has *certified* it | asserted | agent: FSSAI | patient: it
R *zonal officer* Mudasir | person: Mudasir Mahmood Malik | organization: Wular Conservation and Management Authority
L memberOf | subject: Mudasir Mahmood Malik | object: Wular Conservation and Management Authority
# International school to open in Arkadag, not Ashgabat
E Business | school to *open* in | planned | patient: International school | place: Arkadag
E Business | will *open* in September | planned | again | patient: An international school | place: the new city of Arkadag | time: in September | source: the Ministry of Education of Turkmenistan
S Turkmenistan *said* | speaker: the Ministry of Education of Turkmenistan
E Business | was *put up* by | asserted | agent: Hyzmat | patient: The building
E Appointment | will be *hired* with | planned | patient: Teachers
E Business | was *opened* in 2023 | asserted | patient: Arkadag | time: in 2023
E Sport | did not *lose* a | denied | agent: FK Arkadag | patient: a game | time: for two years
E Sport | *won* the AFC | asserted | agent: FK Arkadag | patient: AFC Challenge League
S *explained* that clean | speaker: Aylar Kakabayeva
E Business | was *closed* in 2011 | asserted | patient: The Turkmen-Turkish School | time: in 2011
S *claims* that places | speaker: Chronicles of Turkmenistan
E Other | places will *go* to | planned | patient: places | beneficiary: officials' families | source: Chronicles of Turkmenistan
E Publication | have not been *announced* | denied | patient: Fees
R *Deputy Minister* Aylar | person: Aylar Kakabayeva
L headquarteredIn | subject: Chronicles of Turkmenistan | object: Vienna
L locatedIn | subject: FK Arkadag | object: Arkadag
