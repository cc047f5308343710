package org.ctoportal.interview.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.Block;
import org.ctoportal.document.BulletList;
import org.ctoportal.document.Column;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.Field;
import org.ctoportal.document.Fields;
import org.ctoportal.document.Heading;
import org.ctoportal.document.ListItem;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.search.SearchDetails;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchNotFoundException;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.jobdescription.ExportedDocument;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The certificate of a destruction on paper. Its language is that of all documents, US English. */
@Service
@PreAuthorize(Permissions.MAY_READ_SEARCHES)
public class CertificateService {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private static final int DAY_LENGTH = 10;

    private final DestructionRepository destructions;
    private final SearchService searches;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;

    CertificateService(
            DestructionRepository destructions,
            SearchService searches,
            DistrictProfileService districts,
            DocumentRenderer renderer) {
        this.destructions = destructions;
        this.searches = searches;
        this.districts = districts;
        this.renderer = renderer;
    }

    /** Fails with {@link SearchNotFoundException} where nothing was destroyed. */
    @Transactional(readOnly = true)
    public ExportedDocument export(SearchId id, DocumentFormat format) {
        var search = searches.get(id);
        var done = destructions
                .findBySearchId(id.value())
                .filter(Destruction::isDone)
                .map(Destruction::line)
                .orElseThrow(SearchNotFoundException::new);
        var document = document(search, done, districts.profile());
        return new ExportedDocument(
                format.fileName(document.title()),
                format.mediaType(),
                renderer.render(document, format, RenderOptions.plain().compactly()));
    }

    private static Document document(SearchDetails search, DestructionLine done, DistrictProfile district) {
        var zone = district.timeZone();
        var doneAt = done.doneAt() == null ? done.requestedAt() : done.doneAt();
        var blocks = new ArrayList<Block>();
        var fields = new ArrayList<Field>();
        fields.add(new Field("Records", Text.of("Search: " + named(search))));
        fields.add(new Field("Destroyed on", Text.of(day(doneAt, zone))));
        fields.add(new Field("Asked for by", Text.of(done.requestedBy() + ", " + day(done.requestedAt(), zone))));
        fields.add(new Field("Approved by", Text.of(done.approvedBy())));
        var until = done.keptUntil();
        if (until != null) {
            fields.add(new Field("To be kept until", Text.of(until.format(DATE))));
        }
        fields.add(new Field("SHA-256 of the records for counsel, taken before", Text.of(done.hash())));
        blocks.add(new Fields(fields));
        blocks.add(new Heading(2, "What was destroyed"));
        blocks.add(new Table(
                "Records by part",
                List.of(Column.rowHeading("Part"), Column.number("Records")),
                done.parts().stream()
                        .map(part -> Row.of(RecordTitles.title(part.part()), String.valueOf(part.records())))
                        .toList()));
        blocks.add(new Heading(2, "What remains"));
        blocks.add(remains(day(doneAt, zone)));
        blocks.add(new Heading(2, "Rules that allowed it"));
        blocks.add(new BulletList(done.rules().stream()
                .map(rule -> new ListItem(Text.of(dated(rule))))
                .toList()));
        return new Document(
                "Certificate of destruction: " + search.title(),
                Locale.US,
                new Masthead(district.name(), day(doneAt, zone), ""),
                blocks);
    }

    private static String named(SearchDetails search) {
        return search.postingNumber().isEmpty() ? search.title() : search.title() + ", " + search.postingNumber();
    }

    /** A rule is kept with its day in front, as databases write days. */
    private static String dated(String rule) {
        return LocalDate.parse(rule.substring(0, DAY_LENGTH)).format(DATE) + rule.substring(DAY_LENGTH);
    }

    private static BulletList remains(String doneOn) {
        return new BulletList(Stream.of(
                        "Backups of the database made before " + doneOn
                                + " hold these records until their own rotation ends. Whoever keeps them destroys them "
                                + "then, and destroys the records again after a restore.",
                        "The interview kit, which other searches ask by.",
                        "Codes and stages of candidates, without names; when scoring was held, and by whom.",
                        "The log of holds, of bundles that left and of looks at voluntary answers, and this certificate.")
                .map(line -> new ListItem(Text.of(line)))
                .toList());
    }

    private static String day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone).format(DATE);
    }
}
