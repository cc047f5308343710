package org.ctoportal.compensation.adoption;

/** The adoption as the minutes tell it. */
public record RecordAdoption(Adopt decision, String agendaItem, String mover, String seconder) {

    public static final int LONGEST_REASON = 1000;

    public RecordAdoption {
        agendaItem = agendaItem.strip();
        mover = mover.strip();
        seconder = seconder.strip();
    }

    /** The reading at the same meeting. */
    RecordReading reading() {
        return new RecordReading(decision.day(), agendaItem, mover, seconder, decision.vote());
    }

    boolean isTold() {
        return reading().isTold()
                && AdoptionTexts.fits(decision.waiver(), LONGEST_REASON)
                && AdoptionTexts.fits(decision.motion(), LONGEST_REASON);
    }
}
