package org.ctoportal.interview.result.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.interview.result.KitWords;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.score.PanelProgress;
import org.ctoportal.interview.score.Ranking;
import org.ctoportal.interview.score.TieBreak;
import org.ctoportal.interview.search.ui.SearchWords;
import org.jspecify.annotations.Nullable;

/** What screens of results say in several places. */
public final class ResultWords {

    private ResultWords() {}

    /** Such as {@code 2 of 3 raters; 1 recused}. */
    public static String raters(PanelProgress panel) {
        var text = new StringBuilder(translate("interview.result.raters", panel.submitted(), panel.panel()));
        if (panel.recused() > 0) {
            text.append("; ").append(translate("interview.result.raters.recused", panel.recused()));
        }
        if (panel.absent() > 0) {
            text.append("; ").append(translate("interview.result.raters.absent", panel.absent()));
        }
        if (panel.setAside() > 0) {
            text.append("; ").append(translate("interview.result.raters.setAside", panel.setAside()));
        }
        return text.toString();
    }

    /** The rater, and whether and when they left the panel. */
    static String rater(PanelRecord record, String rater, ZoneId zone) {
        var left = record.left().get(rater);
        return left == null ? rater : translate("interview.result.left.name", rater, SearchWords.day(left, zone));
    }

    /** How far the panel is, such as {@code 2 of 3 submitted}. */
    static String progress(PanelProgress panel) {
        return translate("interview.result.progress.submitted", panel.submitted(), panel.panel() - panel.recused());
    }

    public static String number(@Nullable BigDecimal number) {
        return number == null ? "–" : number.toPlainString();
    }

    public static String percent(@Nullable BigDecimal number) {
        return number == null ? "–" : number.toPlainString() + "%";
    }

    public static String rank(Ranking.Place place) {
        var rank = place.rank();
        return rank == null ? "–" : rank.toString();
    }

    /** Who has the same total, what decided, and between whom nothing does; empty where nobody has. */
    public static String tie(PanelRecord record, Ranking.Place place) {
        var sentences = new ArrayList<String>();
        var behind = new ArrayList<>(place.tiedWith());
        behind.removeAll(place.sharedWith());
        var decided = place.decidedBy();
        if (decided != null && !behind.isEmpty()) {
            sentences.add(
                    translate("interview.result.tie.decided", names(record, behind), tieBreak(record.kit(), decided)));
        }
        if (!place.sharedWith().isEmpty()) {
            sentences.add(translate("interview.result.tie.open", names(record, place.sharedWith())));
        }
        return String.join("; ", sentences);
    }

    private static String names(PanelRecord record, List<String> candidates) {
        return candidates.stream().map(record::name).collect(Collectors.joining(", "));
    }

    public static String tieBreak(KitWords kit, TieBreak tieBreak) {
        return switch (tieBreak) {
            case TieBreak.InArea area -> translate("interview.result.tieBreak.area", kit.area(area.area()));
            case TieBreak.HighRatings high -> translate("interview.result.tieBreak.high", high.level());
            case TieBreak.ByChair chair -> translate("interview.result.tieBreak.chair", chair.reason());
        };
    }
}
