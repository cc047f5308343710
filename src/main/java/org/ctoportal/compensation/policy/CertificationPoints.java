package org.ctoportal.compensation.policy;

import java.util.Optional;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.shared.Percent;

/** What the points of one certification come to: every full threshold is one increment of base salary. */
public record CertificationPoints(int each, int threshold, Percent increment) {

    public int increments() {
        return each / threshold;
    }

    /** How the increments come about. */
    public String working() {
        return each + " ÷ " + threshold + " = " + increments() + " × " + increment.text();
    }

    /** Empty while the card is not chosen, or something of it is missing. */
    public static Optional<CertificationPoints> find(DocumentContent content) {
        var each = content.value(PlacementBlank.POINTS_EACH.key());
        var threshold = content.value("points.threshold");
        var increment = Percent.find(content.value("points.increment"));
        return !RecognitionCard.POINTS.isChosen(content)
                        || !isCount(each)
                        || !isCount(threshold)
                        || increment.filter(one -> one.value().signum() > 0).isEmpty()
                ? Optional.empty()
                : Optional.of(new CertificationPoints(
                        Integer.parseInt(each.strip()), Integer.parseInt(threshold.strip()), increment.get()));
    }

    private static boolean isCount(String text) {
        return text.strip().matches("[1-9]\\d{0,2}|1000");
    }
}
