package org.ctoportal.compensation.announcement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.ctoportal.compensation.adoption.AdoptionDetails;
import org.ctoportal.compensation.adoption.PolicyAdoption;
import org.ctoportal.compensation.award.AwardRoutes;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.mail.Letter;
import org.ctoportal.shared.page.PortalAddress;
import org.springframework.stereotype.Component;

/** What holders are told of a decision of the board on a policy. Its language is that of all papers, US English. */
@Component
class NewsLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final PortalAddress portal;

    NewsLetter(PortalAddress portal) {
        this.portal = portal;
    }

    /**
     * A decision that was kept just now.
     *
     * @param page path of the public page; empty where there is none
     */
    record News(AdoptionDetails policy, String page, String district) {

        String named() {
            return Letter.inOneLine("policy " + policy.number() + ", " + policy.title());
        }

        String verb() {
            return policy.course().retiredFrom().isPresent()
                    ? "retired"
                    : policy.state().edition() > 1 ? "revised" : "adopted";
        }
    }

    Letter of(News news, String name, EmailAddress to, List<String> held, boolean hasAccount) {
        return new Letter(
                to,
                Letter.inOneLine(name),
                null,
                "The board " + news.verb() + " policy "
                        + Letter.inOneLine(news.policy().number()),
                "Dear " + Letter.inOneLine(name) + ",\n\n" + told(news)
                        + "\n\nThe district's credential registry says that you hold "
                        + Letter.inOneLine(String.join(", ", held))
                        + ", which this policy recognizes. What it gives you depends on"
                        + " your position and on its terms." + links(news, hasAccount) + "\n\n"
                        + Letter.inOneLine(news.district()),
                null,
                false);
    }

    private static String told(News news) {
        var course = news.policy().course();
        var retired = course.retiredFrom();
        if (retired.isPresent()) {
            return "The board retired " + news.named() + ". Its last day in force is "
                    + day(retired.get().minusDays(1)) + "; nothing is paid by it for the time after that day.";
        }
        var adopted = course.latest();
        var decision = adopted.decision().orElseThrow();
        return adopted.edition() == 1
                ? "On " + day(decision.day()) + " the board adopted " + news.named() + ". It is in force from "
                        + day(decision.effective()) + " on."
                : "On " + day(decision.day()) + " the board adopted version " + number(adopted) + " of " + news.named()
                        + ". It takes the place of the version before it on " + day(decision.effective()) + ".";
    }

    private String links(News news, boolean hasAccount) {
        if (!portal.isKnown()) {
            return "";
        }
        var words = news.page().isEmpty() ? "" : "\n\nThe policy and its regulation: " + portal.url() + news.page();
        return hasAccount ? words + "\n\nWhat it is worth to you: " + portal.url() + "/" + AwardRoutes.WORTH : words;
    }

    private static String number(PolicyAdoption edition) {
        return edition.revisions().getLast().number();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
