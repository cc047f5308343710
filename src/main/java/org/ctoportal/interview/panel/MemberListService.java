package org.ctoportal.interview.panel;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.TypedPerson;
import org.ctoportal.interview.panel.RefusedMemberException.Why;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Several members at once, from pasted lines: looked at first, and taken over only when every line can be. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
public class MemberListService {

    /** More than a panel has; further lines are not even looked at. */
    static final int MOST_LINES = 60;

    private final PanelMemberRepository members;
    private final PanelService panel;
    private final MemberCheck check;
    private final SearchService searches;
    private final ColleagueService colleagues;

    MemberListService(
            PanelMemberRepository members,
            PanelService panel,
            MemberCheck check,
            SearchService searches,
            ColleagueService colleagues) {
        this.members = members;
        this.panel = panel;
        this.check = check;
        this.searches = searches;
        this.colleagues = colleagues;
    }

    /** What would become of each line. */
    @Transactional(readOnly = true)
    public List<MemberLine> look(SearchId search, String text) {
        searches.get(search);
        return read(search, text, null).stream().map(Read::line).toList();
    }

    /**
     * Adds everybody who is new.
     *
     * @return how many
     * @throws RefusedMemberException when a line is wrong; nobody is added then
     */
    @Transactional
    public int take(SearchId search, String text, @Nullable PanelRole role) {
        searches.get(search);
        var read = read(search, text, role);
        read.stream().filter(one -> one.line().isWrong()).findFirst().ifPresent(one -> {
            throw new RefusedMemberException(Objects.requireNonNull(one.line().problem()));
        });
        var fresh = read.stream().filter(one -> one.line().isNew()).toList();
        fresh.forEach(one -> panel.add(search, one.command()));
        return fresh.size();
    }

    private record Read(MemberLine line, AddMember command) {}

    private List<Read> read(SearchId search, String text, @Nullable PanelRole role) {
        var known = colleagues.everybody();
        var addresses = colleagues.addresses();
        var accounts = new HashMap<String, Colleague>();
        known.forEach(one -> accounts.put(addresses.getOrDefault(one.id(), ""), one));
        var panel = members.findBySearchIdOrderByName(search.value(), Limit.of(PanelService.MOST_ROWS)).stream()
                .filter(PanelMember::sits)
                .map(PanelMember::asAdded)
                .collect(toCollection(ArrayList::new));
        var lines = new ArrayList<Read>();
        var earlier = new ArrayList<AddMember>();
        for (var typed : TypedPerson.lines(text)) {
            var command = command(typed, accounts, role);
            var problem = lines.size() >= MOST_LINES
                    ? Why.MOST
                    : earlier.stream().anyMatch(command::isSame)
                            ? Why.TWICE
                            : check.problem(search, command, panel, known).orElse(null);
            if (problem == null) {
                earlier.add(command);
                panel.add(command);
            }
            lines.add(new Read(line(typed, command, problem), command));
        }
        return lines;
    }

    private static MemberLine line(TypedPerson typed, AddMember command, @Nullable Why problem) {
        return new MemberLine(typed.number(), command.name(), command.email(), command.person() != null, problem);
    }

    /** The account of a colleague, where the address is theirs. */
    private static AddMember command(TypedPerson typed, Map<String, Colleague> accounts, @Nullable PanelRole role) {
        var command = new AddMember(typed.name(), typed.email(), null, role);
        var colleague = command.email().isEmpty() ? null : accounts.get(command.email());
        return colleague == null ? command : new AddMember(colleague.name(), command.email(), colleague.id(), role);
    }
}
