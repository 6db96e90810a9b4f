package org.lungbridge.care.course;

/** Kinds and fields of the orders staff give; the ward's own names, in one place. */
final class Orders {
    static final String SET_VENTILATOR = "set-ventilator";
    static final String FIO2 = "FiO2";
    static final String PEEP = "PEEP";
    static final String TIDAL_VOLUME = "tidalVolume";
    static final String RATE_OF_BREATHS = "respiratoryRate";
    static final String PRESSURE_SUPPORT = "pressureSupport";
    static final String BACKUP_RATE = "backupRate";
    static final String MODE = "mode";

    static final String START_ECMO = "start-ecmo";
    static final String SET_ECMO = "set-ecmo";
    static final String STOP_ECMO = "stop-ecmo";
    static final String SPEED = "speed";
    static final String SWEEP = "sweep";
    static final String FDO2 = "FdO2";
    static final String WATER = "waterTemperature";
    static final String SWEEP_OFF_TRIAL = "sweep-off-trial";
    static final String CHANGE_OXYGENATOR = "change-oxygenator";
    static final String CHANGE_CIRCUIT = "change-circuit";

    static final String SET_NOREPINEPHRINE = "set-norepinephrine";
    static final String GIVE_FLUID = "give-fluid";
    static final String SET_SEDATION = "set-sedation";
    static final String DEPTH = "depth";
    static final String DEMAND = "oxygenDemandFactor";
    static final String SET_BLOCK = "set-neuromuscular-block";
    static final String BLOCK = "block";
    static final String TURN_PRONE = "turn-prone";
    static final String TURN_SUPINE = "turn-supine";
    static final String SUCTION = "suction";
    static final String RADIOGRAPH = "chest-radiograph";
    static final String BRONCHOSCOPY = "bronchoscopy";

    static final String RED_CELLS = "transfuse-red-cells";
    static final String RFVIIA = "rfviia";
    static final String AMINOCAPROIC_ACID = "aminocaproic-acid";
    static final String TRANEXAMIC_ACID = "tranexamic-acid";
    static final String SET_HEPARIN = "set-heparin";
    static final String SET_BIVALIRUDIN = "set-bivalirudin";
    static final String SET_ARGATROBAN = "set-argatroban";
    static final String ENOXAPARIN = "enoxaparin";

    static final String PLASMA_EXCHANGE = "plasma-exchange";
    static final String START_RENAL_REPLACEMENT = "start-renal-replacement";
    static final String STOP_RENAL_REPLACEMENT = "stop-renal-replacement";
    static final String FUROSEMIDE = "furosemide";

    static final String METHYLPREDNISOLONE = "methylprednisolone";
    static final String SET_PREDNISOLONE = "set-prednisolone";
    static final String CYCLOPHOSPHAMIDE = "cyclophosphamide";
    static final String RITUXIMAB = "rituximab";
    static final String IVIG = "ivig";
    static final String SET_MYCOPHENOLATE = "set-mycophenolate";
    static final String SET_CALCINEURIN_INHIBITOR = "set-calcineurin-inhibitor";
    static final String SET_ANTIBIOTICS = "set-antibiotics";
    static final String DAILY_DOSE = "dailyDose";

    static final String EXTUBATE = "extubate";
    static final String INTUBATE = "intubate";
    static final String SET_OXYGEN = "set-oxygen";
    static final String TRACHEOSTOMY = "tracheostomy";
    static final String DEVICE = "device";
    static final String TO = "to";

    static final String BACK_ON_WARD = "end-stay-at-home";
    static final String WITHDRAW = "withdraw-life-support";
    static final String LIST_FOR_TRANSPLANT = "list-for-transplant";
    static final String TRANSPLANT = "transplant";
    static final String DISCHARGE = "discharge";
    static final String REASON = "reason";
    static final String FROM = "from";

    static final String RATE = "rate";
    static final String DOSE = "dose";
    static final String DOSE_PER_KILOGRAM = "dosePerKilogram";
    static final String DURATION = "duration";

    private Orders() {}
}
