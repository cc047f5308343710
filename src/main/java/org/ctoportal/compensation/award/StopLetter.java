package org.ctoportal.compensation.award;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.LetterWriter;
import org.ctoportal.wording.Placeholder;
import org.ctoportal.wording.Reader;
import org.springframework.stereotype.Component;

/** What is told before pay for a certification stops. */
@Component
class StopLetter {

    private final LetterWriter letters;

    StopLetter(LetterWriter letters) {
        this.letters = letters;
    }

    Letter toHolder(SignedInPerson holder, String policy, StipendStop stop) {
        var reader = letters.reader(holder);
        return letters.write(
                LetterKind.PAY_STOPS,
                reader,
                Map.of(
                        Placeholder.DISTRICT, holder.districtName(),
                        Placeholder.TITLE, policy,
                        Placeholder.CREDENTIAL, stop.certification(),
                        Placeholder.EXPIRES, reader.day(stop.expires()),
                        Placeholder.CLAUSE, stop.clause(),
                        Placeholder.DAY, reader.day(stop.lastDay()),
                        Placeholder.PAGE, letters.page("credentials")));
    }

    Letter toKeeper(SignedInPerson keeper, PolicyId id, String policy, List<StipendStop> stops) {
        var reader = letters.reader(keeper);
        return letters.write(
                LetterKind.PAY_STOPS_STAFF,
                reader,
                Map.of(
                        Placeholder.DISTRICT, keeper.districtName(),
                        Placeholder.TITLE, policy,
                        Placeholder.ITEMS,
                                stops.stream().map(stop -> line(stop, reader)).collect(Collectors.joining("\n")),
                        Placeholder.PAGE, letters.page(AwardRoutes.of(id))));
    }

    private static String line(StipendStop stop, Reader reader) {
        return Letter.inOneLine(reader.told(
                "letter.stop",
                stop.name(),
                stop.number(),
                stop.certification(),
                reader.day(stop.expires()),
                reader.day(stop.lastDay())));
    }
}
