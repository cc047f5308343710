package org.ctoportal.interview.schedule;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.ctoportal.interview.kit.KitTime;

/**
 * How a day of interviews is to run.
 *
 * @param asking minutes for questions, those of the kit
 * @param pauseTo when lunch ends; the same as its beginning where there is none
 * @param place where it is; empty where none was said
 */
public record PlanDay(
        LocalDate day,
        LocalTime start,
        LocalTime latest,
        LocalTime pauseFrom,
        LocalTime pauseTo,
        int opening,
        int asking,
        int closing,
        int gap,
        String place)
        implements Serializable {

    public static final int LONGEST_PLACE = 200;
    private static final int LONGEST = 8 * 60;

    /** What can be wrong with a plan. */
    public enum Field {
        LATEST,
        PAUSE_TO,
        OPENING,
        ASKING,
        CLOSING,
        GAP,
        PLACE
    }

    /** What one says of a day before anything is known of it. */
    public static PlanDay usual(LocalDate day) {
        return new PlanDay(
                day, LocalTime.of(8, 30), LocalTime.of(17, 0), LocalTime.NOON, LocalTime.of(13, 0), 5, 50, 5, 15, "");
    }

    /** The same on another day. */
    public PlanDay on(LocalDate other) {
        return new PlanDay(other, start, latest, pauseFrom, pauseTo, opening, asking, closing, gap, place);
    }

    /** As long as the kit says. */
    public PlanDay with(KitTime time) {
        return new PlanDay(
                day, start, latest, pauseFrom, pauseTo, time.opening(), time.asking(), time.closing(), gap, place);
    }

    public int minutes() {
        return opening + asking + closing;
    }

    /** What is wrong, by field; the word after which the screen tells it. */
    public Map<Field, String> problems() {
        var problems = new EnumMap<Field, String>(Field.class);
        if (!latest.isAfter(start)) {
            problems.put(Field.LATEST, "order");
        }
        if (pauseTo.isBefore(pauseFrom)) {
            problems.put(Field.PAUSE_TO, "order");
        }
        check(problems, Field.OPENING, opening, 0);
        check(problems, Field.ASKING, asking, 1);
        check(problems, Field.CLOSING, closing, 0);
        check(problems, Field.GAP, gap, 0);
        if (place.length() > LONGEST_PLACE) {
            problems.put(Field.PLACE, "long");
        }
        return problems;
    }

    private static void check(Map<Field, String> problems, Field field, int minutes, int least) {
        if (minutes < least || minutes > LONGEST) {
            problems.put(field, "minutes");
        }
    }

    DayPlan in(ZoneId zone) {
        return new DayPlan(day, zone, start, minutes(), gap, pauseFrom, pauseTo, latest);
    }
}
