package org.ctoportal.jobdescription.posting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.jobdescription.posting.PostingStep.Change;
import org.ctoportal.jobdescription.posting.PostingStep.Kind;
import org.ctoportal.jobdescription.posting.page.Part;
import org.ctoportal.jobdescription.posting.page.PostingDates;
import org.ctoportal.jobdescription.posting.page.PostingPage;

/** What a reader would find different from one published version to the next. */
final class PageComparison {

    private PageComparison() {}

    static List<Change> between(PostingPage before, PostingPage after) {
        var changes = new ArrayList<Change>();
        var terms = terms(before);
        terms(after).forEach((name, now) -> {
            var then = terms.getOrDefault(name, "");
            if (!then.equals(now)) {
                changes.add(new Change(Kind.TERM, name, then, now));
            }
        });
        var texts = texts(before);
        var others = texts(after);
        var titles = new ArrayList<>(texts.keySet());
        others.keySet().stream().filter(title -> !titles.contains(title)).forEach(titles::add);
        for (var title : titles) {
            var then = texts.getOrDefault(title, "");
            var now = others.getOrDefault(title, "");
            if (!then.equals(now)) {
                changes.add(new Change(Kind.TEXT, title, then, now));
            }
        }
        return changes;
    }

    private static Map<String, String> terms(PostingPage page) {
        var terms = new LinkedHashMap<String, String>();
        var deadline = page.closesAt();
        terms.put("deadline", deadline == null ? "" : PostingDates.moment(deadline, page.zone()));
        terms.put("review", page.reviewOn() == null ? "" : PostingDates.date(page.reviewOn()));
        terms.put("openings", String.valueOf(page.openings()));
        terms.put("employment", page.employment().name());
        terms.put("pay", page.pay() == null ? "" : page.pay().text());
        terms.put("place", page.place().text());
        terms.put("workplace", page.place().workplace().name());
        terms.put("link", page.applyLink());
        terms.put("website", page.website());
        return terms;
    }

    private static Map<String, String> texts(PostingPage page) {
        return page.parts().stream()
                .collect(Collectors.toMap(
                        Part::title, PageComparison::words, (one, other) -> one + "\n" + other, LinkedHashMap::new));
    }

    private static String words(Part part) {
        return part.pieces().stream().flatMap(piece -> piece.texts().stream()).collect(Collectors.joining("\n"));
    }
}
