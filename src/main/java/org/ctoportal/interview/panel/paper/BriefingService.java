package org.ctoportal.interview.panel.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.Block;
import org.ctoportal.document.BulletList;
import org.ctoportal.document.Callout;
import org.ctoportal.document.Column;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.Heading;
import org.ctoportal.document.ListItem;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.interview.kit.FrozenKit;
import org.ctoportal.interview.kit.FrozenKitService;
import org.ctoportal.interview.kit.KitQuestion;
import org.ctoportal.interview.panel.DeclarationService;
import org.ctoportal.interview.panel.NoSeatException;
import org.ctoportal.interview.panel.PanelRoster;
import org.ctoportal.interview.panel.PanelSeat;
import org.ctoportal.interview.panel.PanelSeatService;
import org.ctoportal.interview.search.SearchId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member reads before the first interview: rules of good rating and the questions with their example answers. */
@Service
@PreAuthorize("isAuthenticated()")
public class BriefingService {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final PanelSeatService seats;
    private final PanelRoster roster;
    private final DeclarationService declarations;
    private final FrozenKitService kits;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;
    private final Clock clock;

    BriefingService(
            PanelSeatService seats,
            PanelRoster roster,
            DeclarationService declarations,
            FrozenKitService kits,
            DistrictProfileService districts,
            DocumentRenderer renderer,
            Clock clock) {
        this.seats = seats;
        this.roster = roster;
        this.declarations = declarations;
        this.kits = kits;
        this.districts = districts;
        this.renderer = renderer;
        this.clock = clock;
    }

    /**
     * For the screen.
     *
     * @throws NoSeatException for whoever has no seat here, or has not signed and declared yet
     */
    @Transactional(readOnly = true)
    public String html(SearchId search) {
        return renderer.html(document(search), RenderOptions.plain());
    }

    /** The same as a PDF. */
    @Transactional(readOnly = true)
    public byte[] pdf(SearchId search) {
        return renderer.render(document(search), DocumentFormat.PDF, RenderOptions.plain());
    }

    private Document document(SearchId search) {
        if (!seats.seat(search).admitted()) {
            throw new NoSeatException();
        }
        var district = districts.profile();
        var blocks = new ArrayList<Block>();
        blocks.add(new Callout(
                "Confidential",
                Text.of("For the interview panel only. Example answers are never shown to candidates."),
                null));
        blocks.add(new Heading(2, "The panel"));
        blocks.add(
                bullets(roster.of(search).stream().map(BriefingService::member).toList()));
        blocks.add(new Heading(2, "How to rate well"));
        blocks.add(bullets(List.of(
                "Ask every candidate the same questions in the same order. Only the listed follow-ups may be asked.",
                "Write down what you hear, not what you think of the person. Notes are records of the district.",
                "Rate each answer by the examples, alone, right after the interview and before anything is discussed.",
                "Do not compare candidates with each other, and do not let one strong answer lift the next.",
                "Use the whole scale. The lowest and the highest level need a note.",
                "A question that was not asked is marked as not asked. It is not rated low.",
                "Say at once when a conflict of interest comes to light.")));
        kits.of(search)
                .ifPresentOrElse(
                        kit -> questions(kit, blocks),
                        () -> blocks.add(new Paragraph(
                                Text.of("The questions are not final yet. They stand here as soon as they are."))));
        return new Document(
                "Panel briefing: " + declarations.seat(search).position(),
                Locale.US,
                new Masthead(
                        district.name(),
                        LocalDate.ofInstant(clock.instant(), district.timeZone())
                                .format(DATE),
                        "Confidential"),
                blocks);
    }

    private static String member(PanelSeat member) {
        return Stream.of(
                        member.name(),
                        member.role() == null ? "" : member.role().title(),
                        member.chair() ? "Chair" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static void questions(FrozenKit kit, List<Block> blocks) {
        blocks.add(new Heading(2, "Questions"));
        var number = 1;
        for (var question : kit.questions()) {
            question(kit, number++, question, blocks);
        }
    }

    private static void question(FrozenKit kit, int number, KitQuestion question, List<Block> blocks) {
        blocks.add(new Heading(3, "Question " + number));
        blocks.add(new Paragraph(Text.strong(question.text())));
        if (!question.probes().isEmpty()) {
            blocks.add(new Paragraph(Text.emphasized("Follow-ups that may be asked")));
            blocks.add(bullets(question.probes()));
        }
        var anchors = kit.anchors(question.code());
        if (!anchors.isEmpty()) {
            blocks.add(new Table(
                    "Example answers to question " + number,
                    List.of(Column.rowHeading("Level"), Column.text("What an answer sounds like")),
                    anchors.stream()
                            .map(anchor -> Row.of(String.valueOf(anchor.level()), anchor.text()))
                            .toList()));
        }
    }

    private static BulletList bullets(List<String> texts) {
        return new BulletList(
                texts.stream().map(text -> new ListItem(Text.of(text))).toList());
    }
}
