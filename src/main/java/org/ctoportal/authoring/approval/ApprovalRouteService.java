package org.ctoportal.authoring.approval;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.authoring.content.ContentJson;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who must agree to each kind of document of a district. What is under way keeps the route it began with. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class ApprovalRouteService {

    private final ChosenRouteRepository routes;
    private final ApprovalGates gates;
    private final ColleagueService colleagues;
    private final ContentJson json;
    private final CurrentUser currentUser;
    private final Clock clock;

    ApprovalRouteService(
            ChosenRouteRepository routes,
            ApprovalGates gates,
            ColleagueService colleagues,
            ContentJson json,
            CurrentUser currentUser,
            Clock clock) {
        this.routes = routes;
        this.gates = gates;
        this.colleagues = colleagues;
        this.json = json;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The kinds of document that are approved. */
    @Transactional(readOnly = true)
    public List<String> kinds() {
        return gates.kinds();
    }

    /** What the district chose, or what applies where it chose nothing. */
    @Transactional(readOnly = true)
    public Route of(String kind) {
        return chosen(kind).orElseGet(() -> Route.usual(colleagues.readers()));
    }

    private Optional<Route> chosen(String kind) {
        return routes.findByKind(kind).map(route -> json.read(route.stages(), Route.class));
    }

    /**
     * Chooses who must agree from now on. Of two first choices in the same moment the database stops one, which is made
     * again.
     *
     * @throws IllegalArgumentException when the kind or somebody on the route is not of this district, or it is too long
     */
    @Retryable(includes = {DataIntegrityViolationException.class, PessimisticLockingFailureException.class})
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_APPROVALS)
    public void choose(String kind, Route route) {
        gates.of(kind);
        check(route, colleagues.readers());
        var author = currentUser.get().name();
        var stages = json.write(route);
        routes.findByKind(kind)
                .ifPresentOrElse(
                        chosen -> chosen.change(stages, author, clock.instant()),
                        () -> routes.save(new ChosenRoute(kind, stages, author, clock.instant())));
    }

    /** Goes back to what applies without a choice. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_APPROVALS)
    public void forget(String kind) {
        routes.findByKind(kind).ifPresent(routes::delete);
    }

    private static void check(Route route, List<Colleague> readers) {
        if (route.stages().isEmpty()
                || route.stages().size() > Route.MOST_STAGES
                || route.stages().stream().anyMatch(stage -> stage.signers().size() > Route.MOST_SIGNERS)) {
            throw new IllegalArgumentException("A route of so many steps or signers cannot be");
        }
        route.stages().stream()
                .flatMap(stage -> stage.signers().stream())
                .flatMap(signer -> Stream.of(Optional.of(signer.who()), Optional.ofNullable(signer.deputy())))
                .flatMap(Optional::stream)
                .forEach(party -> check(party, readers));
    }

    private static void check(Party party, List<Colleague> readers) {
        var role = party.role();
        var known = role == null
                ? readers.stream().anyMatch(party::includes)
                : role.permissions().contains(Permissions.READ_DOCUMENTS);
        if (!known) {
            throw new IllegalArgumentException("Nobody of this district who reads its documents: " + party);
        }
    }
}
