package org.ctoportal.interview.panel.paper;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.Block;
import org.ctoportal.document.Callout;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.Field;
import org.ctoportal.document.Fields;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.PageBreak;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.document.Text;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.panel.IssuedCode;
import org.ctoportal.interview.panel.PanelRoutes;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.shared.page.PortalAddress;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Access cards to print: one page for each member, with what they type and where. Nothing of them is kept. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
public class AccessCardService {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMMM d, yyyy, h:mm a zzz", Locale.US);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final SearchService searches;
    private final DistrictProfileService districts;
    private final PortalAddress address;
    private final DocumentRenderer renderer;
    private final Clock clock;

    AccessCardService(
            SearchService searches,
            DistrictProfileService districts,
            PortalAddress address,
            DocumentRenderer renderer,
            Clock clock) {
        this.searches = searches;
        this.districts = districts;
        this.address = address;
        this.renderer = renderer;
        this.clock = clock;
    }

    /** The cards of codes that were just given out, as a PDF. */
    @Transactional(readOnly = true)
    public byte[] cards(SearchId search, List<IssuedCode> codes) {
        var position = searches.get(search).title();
        var district = districts.profile();
        var blocks = new ArrayList<Block>();
        for (var code : codes) {
            if (!blocks.isEmpty()) {
                blocks.add(new PageBreak());
            }
            blocks.addAll(card(
                    code, position, code.expiresAt().atZone(district.timeZone()).format(MOMENT)));
        }
        var document = new Document(
                "Interview panel access",
                Locale.US,
                new Masthead(district.name(), day(clock.instant(), district.timeZone()), "Confidential"),
                blocks);
        return renderer.render(document, DocumentFormat.PDF, RenderOptions.plain());
    }

    private List<Block> card(IssuedCode code, String position, String end) {
        return List.of(
                new Heading(2, code.name()),
                new Fields(List.of(
                        new Field("Position", Text.of(position)),
                        new Field("Address", Text.of(address.url() + "/" + PanelRoutes.ENTRANCE)),
                        new Field("Code", Text.strong(code.code())),
                        new Field("Works until", Text.of(end)))),
                new Paragraph(Text.of("Open the address in the browser of a phone, a tablet or a computer and type the"
                        + " code. Upper and lower case are the same, and the hyphens may be left out.")),
                new Callout(
                        "For you alone",
                        Text.of("Ratings given with this code count as yours. Pass it to nobody. If this card is lost,"
                                + " tell human resources: they end the code and give you another."),
                        null));
    }

    private static String day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone).format(DATE);
    }
}
