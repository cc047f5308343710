package org.ctoportal.interview.schedule;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.search.SearchId;

/** A day on which candidates of a search are interviewed. Whatever changes on it changes its version. */
@Entity
class InterviewDay extends DistrictOwned {

    private static final int MINUTES = 60;

    private long searchId;
    private LocalDate heldOn;
    private int startMinute;
    private int latestMinute;
    private int pauseFromMinute;
    private int pauseToMinute;
    private int openingMinutes;
    private int askingMinutes;
    private int closingMinutes;
    private int gapMinutes;
    private String place;
    private int changes;
    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected InterviewDay() {} // JPA

    @SuppressWarnings("NullAway.Init") // plan() sets the rest
    InterviewDay(SearchId search, PlanDay command, String author, Instant now) {
        this.searchId = search.value();
        plan(command, author, now);
    }

    void plan(PlanDay command, String author, Instant now) {
        if (!command.problems().isEmpty()) {
            throw new IllegalArgumentException("Not a day: " + command.problems());
        }
        heldOn = command.day();
        startMinute = minute(command.start());
        latestMinute = minute(command.latest());
        pauseFromMinute = minute(command.pauseFrom());
        pauseToMinute = minute(command.pauseTo());
        openingMinutes = command.opening();
        askingMinutes = command.asking();
        closingMinutes = command.closing();
        gapMinutes = command.gap();
        place = command.place().strip();
        touch(author, now);
    }

    /** Something about the day changed that is kept elsewhere. */
    void touch(String author, Instant now) {
        changes++;
        changedAt = now;
        changedBy = author;
    }

    long searchId() {
        return searchId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    PlanDay plan() {
        return new PlanDay(
                heldOn,
                time(startMinute),
                time(latestMinute),
                time(pauseFromMinute),
                time(pauseToMinute),
                openingMinutes,
                askingMinutes,
                closingMinutes,
                gapMinutes,
                place);
    }

    InterviewDaySummary summary() {
        return new InterviewDaySummary(new InterviewDayId(id()), heldOn, changedAt, changedBy);
    }

    private static int minute(LocalTime time) {
        return time.getHour() * MINUTES + time.getMinute();
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / MINUTES, minute % MINUTES);
    }
}
