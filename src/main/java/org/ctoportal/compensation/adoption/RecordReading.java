package org.ctoportal.compensation.adoption;

import java.time.LocalDate;

/** A reading as the minutes tell it. */
public record RecordReading(LocalDate day, String agendaItem, String mover, String seconder, Vote vote) {

    public static final int LONGEST_ITEM = 40;
    public static final int LONGEST_NAME = 200;

    public RecordReading {
        agendaItem = agendaItem.strip();
        mover = mover.strip();
        seconder = seconder.strip();
    }

    boolean isTold() {
        return AdoptionTexts.name(mover) && AdoptionTexts.name(seconder) && agendaItem.length() <= LONGEST_ITEM;
    }
}
