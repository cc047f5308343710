package org.ctoportal.interview.panel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.search.InterviewCandidates;
import org.ctoportal.interview.search.SearchId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a panel is, for those who read the search: never with a number of what anybody gave. */
@Service
@PreAuthorize(Permissions.MAY_READ_SEARCHES)
public class PanelBoardService {

    private final PanelService panel;
    private final PanelCodes codes;
    private final DeclarationRepository declarations;
    private final InterviewCandidates candidates;
    private final ObjectProvider<SheetProgress> sheets;
    private final CurrentUser currentUser;

    PanelBoardService(
            PanelService panel,
            PanelCodes codes,
            DeclarationRepository declarations,
            InterviewCandidates candidates,
            ObjectProvider<SheetProgress> sheets,
            CurrentUser currentUser) {
        this.panel = panel;
        this.codes = codes;
        this.declarations = declarations;
        this.candidates = candidates;
        this.sheets = sheets;
        this.currentUser = currentUser;
    }

    /** Fails with {@link org.ctoportal.interview.search.SearchNotFoundException} when there is none for this person. */
    @Transactional(readOnly = true)
    public PanelBoard board(SearchId search) {
        var members = panel.members(search);
        var given = codes.of(search).stream().collect(toMap(CodeSummary::member, Function.identity()));
        var declared = declarations.findLatest(search.value()).stream().collect(groupingBy(Declaration::member));
        var progress = sheets.getIfAvailable();
        var begun = progress == null
                ? Map.<PanelMemberId, List<SheetProgress.Sheet>>of()
                : progress.of(search).stream().collect(groupingBy(SheetProgress.Sheet::member));
        // Members were promised that human resources read it.
        var explained = currentUser.get().may(Permissions.KEEP_SEARCHES);
        return new PanelBoard(
                candidates.of(search).stream()
                        .map(one -> new PanelBoard.Candidate(one.id(), one.code()))
                        .toList(),
                members.stream()
                        .map(member -> new PanelBoard.Seat(
                                member,
                                given.get(member.id()),
                                declared.getOrDefault(member.id(), List.of()).stream()
                                        .collect(toMap(Declaration::candidate, Declaration::conflict)),
                                explained ? conflicts(declared.getOrDefault(member.id(), List.of())) : List.of(),
                                begun.getOrDefault(member.id(), List.of()).stream()
                                        .collect(toMap(SheetProgress.Sheet::candidate, SheetProgress.Sheet::step))))
                        .toList(),
                progress != null);
    }

    private static List<DeclaredConflict> conflicts(List<Declaration> declared) {
        return declared.stream()
                .filter(one -> one.conflict() != Conflict.NONE)
                .map(Declaration::read)
                .toList();
    }
}
