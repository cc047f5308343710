package org.ctoportal.compensation.announcement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.compensation.adoption.AdoptionDetails;
import org.ctoportal.compensation.adoption.PolicyAdoption;
import org.ctoportal.compensation.award.AwardRoutes;
import org.ctoportal.mail.Letter;
import org.ctoportal.shared.page.PortalAddress;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.LetterWriter;
import org.ctoportal.wording.Placeholder;
import org.ctoportal.wording.Reader;
import org.springframework.stereotype.Component;

/** What holders are told of a decision of the board on a policy. */
@Component
class NewsLetter {

    private final LetterWriter letters;
    private final PortalAddress portal;

    NewsLetter(LetterWriter letters, PortalAddress portal) {
        this.letters = letters;
        this.portal = portal;
    }

    /**
     * A decision that was kept just now.
     *
     * @param page path of the public page; empty where there is none
     */
    record News(AdoptionDetails policy, String page, String district) {}

    Letter of(News news, Reader reader, List<String> held, boolean hasAccount) {
        var course = news.policy().course();
        var values = new HashMap<>(Map.of(
                Placeholder.DISTRICT, news.district(),
                Placeholder.POLICY, news.policy().number(),
                Placeholder.TITLE, news.policy().title(),
                Placeholder.CREDENTIAL, String.join(", ", held),
                Placeholder.PAGE, pages(news, reader, hasAccount)));
        var retired = course.retiredFrom();
        if (retired.isPresent()) {
            values.put(Placeholder.DAY, reader.day(retired.get().minusDays(1)));
            return letters.write(LetterKind.POLICY_RETIRED, reader, values);
        }
        var adopted = course.latest();
        var decision = adopted.decision().orElseThrow();
        values.put(Placeholder.DAY, reader.day(decision.day()));
        values.put(Placeholder.FROM, reader.day(decision.effective()));
        if (adopted.edition() == 1) {
            return letters.write(LetterKind.POLICY_ADOPTED, reader, values);
        }
        values.put(Placeholder.VERSION, number(adopted));
        return letters.write(LetterKind.POLICY_REVISED, reader, values);
    }

    private String pages(News news, Reader reader, boolean hasAccount) {
        if (!portal.isKnown()) {
            return "";
        }
        var policy = news.page().isEmpty()
                ? Stream.<String>empty()
                : Stream.of(reader.told("letter.policy", portal.url() + news.page()));
        var worth = hasAccount
                ? Stream.of(reader.told("letter.worth", letters.page(AwardRoutes.WORTH)))
                : Stream.<String>empty();
        return Stream.concat(policy, worth).collect(Collectors.joining("\n\n"));
    }

    private static String number(PolicyAdoption edition) {
        return edition.revisions().getLast().number();
    }
}
