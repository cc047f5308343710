package org.ctoportal.interview.panel;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.district.CurrentDistrict;
import org.ctoportal.interview.record.Naming;
import org.ctoportal.interview.record.RecordContent;
import org.ctoportal.interview.record.RecordFile;
import org.ctoportal.interview.record.RecordMade;
import org.ctoportal.interview.record.RecordPart;
import org.ctoportal.interview.record.RecordTable;
import org.ctoportal.interview.record.RedactionLevel;
import org.ctoportal.interview.record.Withheld;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.SearchId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Who sat on the panel, what they signed and declared, as records. The public reads numbers in place of names. */
@Component
class PanelRecords implements RecordPart {

    private static final Limit ALL = Limit.of(PanelService.MOST_ROWS);

    private final PanelMemberRepository members;
    private final DeclarationRepository declarations;
    private final PanelCodeRepository codes;
    private final CandidateService candidates;
    private final CurrentDistrict district;

    PanelRecords(
            PanelMemberRepository members,
            DeclarationRepository declarations,
            PanelCodeRepository codes,
            CandidateService candidates,
            CurrentDistrict district) {
        this.members = members;
        this.declarations = declarations;
        this.codes = codes;
        this.candidates = candidates;
        this.district = district;
    }

    @Override
    public String name() {
        return "25-panel";
    }

    @Override
    public RecordContent content(SearchId search, RedactionLevel level, Naming names) {
        var panel = panel(search);
        if (panel.isEmpty()) {
            return new RecordContent(List.of(), List.of());
        }
        var files = new ArrayList<RecordFile>();
        files.add(members(panel, level).file("members.csv"));
        if (!level.isPublic()) {
            files.add(statements(panel).file("statements.csv"));
        }
        if (level == RedactionLevel.LEGAL) {
            files.add(addresses(panel).file("addresses.csv"));
        }
        files.add(declarations(search, panel, level).file("declarations.csv"));
        return new RecordContent(files, withheld(level));
    }

    private static List<Withheld> withheld(RedactionLevel level) {
        var withheld = new ArrayList<Withheld>();
        if (level.isPublic()) {
            withheld.add(
                    new Withheld("Names of panelists and what they signed", "Numbers show how the panel was made"));
        }
        if (level != RedactionLevel.LEGAL) {
            withheld.add(new Withheld("Addresses of panelists", "Personal contact information"));
            withheld.add(new Withheld("Explanations of conflicts of interest", "The panel's alone"));
        }
        withheld.add(new Withheld("Access codes of panelists", "Kept as digests only, and open nothing any more"));
        return withheld;
    }

    /** In the order they were put on it, so that a number says nothing of a name. */
    private List<PanelMember> panel(SearchId search) {
        return members.findBySearchIdOrderByName(search.value(), ALL).stream()
                .sorted(Comparator.comparing(PanelMember::id))
                .toList();
    }

    private static RecordTable members(List<PanelMember> panel, RedactionLevel level) {
        var table = level.isPublic()
                ? new RecordTable("panelist", "chair", "statement signed at")
                : new RecordTable(
                        "panelist", "chair", "role", "account", "added at", "added by", "taken off at", "signed at");
        var number = 0;
        for (var one : panel) {
            number++;
            var summary = one.summary();
            var signedAt = RecordTable.cell(summary.signedAt());
            if (level.isPublic()) {
                table.row("Panelist " + number, one.isChair(), signedAt);
            } else {
                table.row(
                        one.name(),
                        one.isChair(),
                        RecordTable.cell(one.role()),
                        summary.account(),
                        summary.addedAt(),
                        one.addedBy(),
                        RecordTable.cell(one.removedAt()),
                        signedAt);
            }
        }
        return table;
    }

    private static RecordTable addresses(List<PanelMember> panel) {
        var table = new RecordTable("panelist", "e-mail");
        panel.forEach(one -> table.row(one.name(), one.summary().email()));
        return table;
    }

    private static RecordTable statements(List<PanelMember> panel) {
        var table = new RecordTable("panelist", "statement", "signature", "signed at");
        panel.stream()
                .filter(PanelMember::hasSigned)
                .forEach(one -> table.row(
                        one.name(),
                        one.statement(),
                        RecordTable.cell(one.summary().signature()),
                        RecordTable.cell(one.summary().signedAt())));
        return table;
    }

    private RecordTable declarations(SearchId search, List<PanelMember> panel, RedactionLevel level) {
        var legal = level == RedactionLevel.LEGAL;
        var labels = labels(panel, level);
        var codeOf = candidates.list(search).stream().collect(toMap(CandidateSummary::id, CandidateSummary::code));
        var table = legal
                ? new RecordTable(
                        "panelist", "candidate", "declared", "signed at", "signature", "explanation", "recorded by")
                : new RecordTable("panelist", "candidate", "declared", "signed at");
        declarations.findBySearchIdOrderById(search.value()).stream()
                .map(Declaration::read)
                .forEach(one -> row(table, one, labels, codeOf, legal));
        return table;
    }

    private static void row(
            RecordTable table,
            DeclaredConflict one,
            Map<PanelMemberId, String> labels,
            Map<CandidateId, String> codeOf,
            boolean legal) {
        var who = labels.getOrDefault(one.member(), "");
        var about = codeOf.getOrDefault(one.candidate(), "");
        if (legal) {
            table.row(
                    who,
                    about,
                    one.conflict(),
                    one.signedAt(),
                    one.signature(),
                    one.explanation(),
                    RecordTable.cell(one.recordedBy()));
        } else {
            table.row(who, about, one.conflict(), one.signedAt());
        }
    }

    private static Map<PanelMemberId, String> labels(List<PanelMember> panel, RedactionLevel level) {
        var labels = new LinkedHashMap<PanelMemberId, String>();
        panel.forEach(
                one -> labels.put(one.memberId(), level.isPublic() ? "Panelist " + (labels.size() + 1) : one.name()));
        return labels;
    }

    @Override
    public Map<SearchId, LocalDate> lastMade(Collection<SearchId> searches, ZoneId zone) {
        return RecordMade.days(declarations.findLastSigned(RecordMade.ids(searches)), zone);
    }

    @Override
    public int destroy(SearchId search) {
        var declared = declarations.findBySearchIdOrderById(search.value());
        declarations.deleteAll(declared);
        var issued = codes.findByDistrictIdAndSearchId(district.id().value(), search.value());
        codes.deleteAll(issued);
        codes.flush();
        var panel = panel(search);
        members.deleteAll(panel);
        return declared.size() + issued.size() + panel.size();
    }
}
