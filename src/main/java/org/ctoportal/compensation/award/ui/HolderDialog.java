package org.ctoportal.compensation.award.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.compensation.award.AwardDetails;
import org.ctoportal.compensation.award.Employee;
import org.ctoportal.compensation.award.Employee.PayFacts;
import org.ctoportal.compensation.award.HeldLine;
import org.ctoportal.compensation.award.HolderLine;
import org.ctoportal.compensation.award.HolderOption;
import org.ctoportal.compensation.award.KeepEmployee;
import org.ctoportal.compensation.award.RefusedAwardException;
import org.ctoportal.credential.CredentialRoutes;
import org.jspecify.annotations.Nullable;

/** What pay depends on for somebody of the credential registry, where what they hold stands, or for a claimant it does not know. */
class HolderDialog extends Dialog {

    private final KeepHolder page;
    private final @Nullable Employee known;
    private final ComboBox<HolderOption> holder = new ComboBox<>(getTranslation("award.holder.who"));
    private final EmployeeFields employee;
    private final Div held = new Div();
    private final List<HeldFields> certifications = new ArrayList<>();
    private final Paragraph problem = new Paragraph();

    /** What the dialog asks of the page: to keep an employee, and to say what stands in the way. */
    interface KeepHolder extends Serializable {
        Optional<RefusedAwardException> keep(KeepEmployee command);
    }

    HolderDialog(AwardDetails details, @Nullable HolderLine line, @Nullable HolderOption chosen, KeepHolder page) {
        this.page = page;
        this.known = line == null ? null : line.employee();
        this.employee = new EmployeeFields(details.positions(), known);
        setHeaderTitle(getTranslation(line == null ? "award.holder.add" : "award.holder.change"));
        setWidth("44rem");
        setMaxWidth("96vw");
        problem.addClassName("policy-warning");
        problem.getElement().setAttribute("role", "alert");
        choose(details, line, chosen);
        var heading = new H3(getTranslation("award.held.title"));
        var directory = new Anchor(CredentialRoutes.HOLDERS, getTranslation("award.holder.registry"));
        var body = new Div(holder, employee, heading, held, directory, problem);
        body.addClassName("award-dialog");
        add(body);
        var keep = new Button(getTranslation("award.holder.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), keep);
    }

    private void choose(AwardDetails details, @Nullable HolderLine line, @Nullable HolderOption chosen) {
        var own = Stream.ofNullable(line)
                .filter(one -> one.holding() != null || one.person() != null)
                .map(one -> new HolderOption(
                        one.holding(), one.person(), one.holder().name(), "", one.held()));
        var waiting = details.waiting().stream().filter(one -> line == null || isFree(line, one));
        var all = Stream.concat(Stream.concat(own, Stream.ofNullable(chosen)), waiting)
                .distinct()
                .toList();
        holder.setItems(all);
        holder.setItemLabelGenerator(
                one -> one.address().isEmpty() ? one.name() : one.name() + " (" + one.address() + ")");
        holder.setHelperText(getTranslation("award.holder.who.hint"));
        holder.setWidthFull();
        holder.addValueChangeListener(event -> show(event.getValue()));
        if (line == null || line.holding() == null && line.person() == null) {
            holder.setValue(chosen);
        } else {
            holder.setValue(all.getFirst());
            holder.setReadOnly(line.holding() != null);
            holder.setHelperText("");
        }
        show(holder.getValue());
    }

    /** A claimant's record goes on with a credential that was recorded without an account, never with somebody else's. */
    private static boolean isFree(HolderLine line, HolderOption other) {
        return line.person() == null || other.person() == null;
    }

    private void show(@Nullable HolderOption option) {
        held.removeAll();
        certifications.clear();
        var claims = option != null && option.holding() == null;
        holder.setLabel(getTranslation(claims ? "award.holder.claimant" : "award.holder.who"));
        if (claims) {
            held.add(new Paragraph(getTranslation("award.holder.claimant.hint")));
            return;
        }
        if (option == null || option.held().isEmpty()) {
            held.add(new Paragraph(getTranslation("award.held.none")));
            return;
        }
        option.held().stream()
                .collect(groupingBy(one -> one.held().code(), LinkedHashMap::new, toList()))
                .forEach((code, lines) -> certifications.add(new HeldFields(lines, facts(code, lines))));
        certifications.forEach(held::add);
    }

    /** What was kept; for somebody new, the usual. */
    private PayFacts facts(String code, List<HeldLine> lines) {
        return known == null
                ? new PayFacts(code, false, true)
                : known.certifications().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseGet(() -> new PayFacts(
                                code,
                                lines.getFirst().held().required(),
                                lines.getFirst().held().earnedHere()));
    }

    private void keep() {
        var chosen = holder.getValue();
        holder.setInvalid(chosen == null);
        holder.setErrorMessage(getTranslation("award.holder.who.missing"));
        var read = employee.read(certifications.stream().map(HeldFields::read).toList());
        problem.setText(chosen == null || read.isEmpty() ? getTranslation("award.holder.wrong") : "");
        if (chosen != null) {
            read.map(found -> new KeepEmployee(chosen.holding(), chosen.person(), found))
                    .ifPresent(command -> page.keep(command).ifPresentOrElse(this::refused, this::close));
        }
    }

    private void refused(RefusedAwardException refused) {
        var words = AwardActs.words(refused);
        if (refused.isAboutNumber()) {
            employee.refuseNumber(words);
        } else {
            problem.setText(words);
        }
    }
}
