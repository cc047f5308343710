package org.ctoportal.interview.record;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchLetters;
import org.ctoportal.mail.MatterLetter;
import org.ctoportal.mail.MatterMail;
import org.springframework.stereotype.Component;

/** The letters of a search as records: that they went, to whom, and what they said, as far as each level may know. */
@Component
class LetterRecords implements RecordPart {

    private final MatterMail mail;

    LetterRecords(MatterMail mail) {
        this.mail = mail;
    }

    /** Before the panel, so that it is destroyed after it: codes refer to the letters that carried them. */
    @Override
    public String name() {
        return "15-letters";
    }

    @Override
    public RecordContent content(SearchId search, RedactionLevel level, Naming names) {
        var letters = mail.of(SearchLetters.matter(search));
        if (letters.isEmpty()) {
            return new RecordContent(List.of(), List.of());
        }
        var files = new ArrayList<RecordFile>();
        files.add(list(letters, level).file("letters.csv"));
        if (level == RedactionLevel.LEGAL) {
            letters.stream().map(LetterRecords::enclosure).forEach(files::addAll);
        }
        return new RecordContent(files, withheld(level));
    }

    private static List<Withheld> withheld(RedactionLevel level) {
        var withheld = new ArrayList<Withheld>();
        if (level.isPublic()) {
            withheld.add(new Withheld("To whom letters went, and by whom", "Personal"));
        }
        if (level != RedactionLevel.LEGAL) {
            withheld.add(new Withheld("Addresses and words of letters", "Personal contact information"));
        }
        withheld.add(new Withheld("Words of letters with an access code", "They opened the panel's pages"));
        return withheld;
    }

    private static RecordTable list(List<MatterLetter> letters, RedactionLevel level) {
        var table =
                switch (level) {
                    case PUBLIC -> new RecordTable("posted at", "subject");
                    case INTERNAL -> new RecordTable("posted at", "subject", "to", "posted by", "state", "sent at");
                    case LEGAL ->
                        new RecordTable(
                                "posted at", "subject", "to", "address", "posted by", "state", "sent at", "words");
                };
        letters.forEach(letter -> row(table, letter, level));
        return table;
    }

    private static void row(RecordTable table, MatterLetter letter, RedactionLevel level) {
        var sentAt = RecordTable.cell(letter.sentAt());
        switch (level) {
            case PUBLIC -> table.row(letter.postedAt(), letter.subject());
            case INTERNAL ->
                table.row(
                        letter.postedAt(), letter.subject(), letter.name(), letter.postedBy(), letter.state(), sentAt);
            case LEGAL ->
                table.row(
                        letter.postedAt(),
                        letter.subject(),
                        letter.name(),
                        letter.to(),
                        letter.postedBy(),
                        letter.state(),
                        sentAt,
                        letter.text());
        }
    }

    private static List<RecordFile> enclosure(MatterLetter letter) {
        var enclosed = letter.enclosure();
        return enclosed == null
                ? List.of()
                : List.of(new RecordFile(
                        "enclosures/" + letter.number() + "-" + enclosed.name(),
                        enclosed.content().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Map<SearchId, LocalDate> lastMade(Collection<SearchId> searches, ZoneId zone) {
        return mail.lastPosted(searches.stream().map(SearchLetters::matter).toList()).entrySet().stream()
                .collect(toMap(
                        one -> new SearchId(one.getKey().number()), one -> LocalDate.ofInstant(one.getValue(), zone)));
    }

    @Override
    public int destroy(SearchId search) {
        return mail.destroy(SearchLetters.matter(search));
    }
}
