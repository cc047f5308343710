package org.ctoportal.interview.kit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import java.util.List;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.kit.InterviewKitId;
import org.ctoportal.interview.kit.InterviewKitRoutes;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.interview.kit.KitApprovalService;
import org.ctoportal.interview.kit.KitQuestion;
import org.ctoportal.interview.kit.KitSpan;
import org.ctoportal.interview.kit.MakeKit;
import org.ctoportal.interview.kit.WeightBasis;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.PostingDesk;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of the screens of a kit have in common. */
class KitScreen extends ViewTest {

    @Autowired
    InterviewKitService kits;

    @Autowired
    KitApprovalService approvals;

    @Autowired
    JobDescriptionService descriptions;

    @Autowired
    PostingDesk postings;

    DistrictId district;

    @BeforeEach
    void open() {
        district = districts.another(CedarHollow.facts());
        openIn(district, Role.HR);
    }

    InterviewKitId edit() {
        var id = kits.make(new MakeKit(descriptions.draft(CedarHollow.answers()), KitSpan.EVERY_SKILL));
        goTo(InterviewKitRoutes.editorOf(id));
        return id;
    }

    /** One whose job description was approved after it was made. */
    InterviewKitId editApproved() {
        var id = edit();
        postings.approve(district, kits.get(id).origin().document());
        openIn(district, Role.HR);
        goTo(InterviewKitRoutes.editorOf(id));
        return id;
    }

    List<String> codes(InterviewKitId id) {
        return kits.get(id).kit().questions().stream().map(KitQuestion::code).toList();
    }

    @SuppressWarnings("unchecked")
    static void weigh(WeightBasis basis) {
        _setValue((Select<WeightBasis>) _get(Select.class, one -> one.withLabel("What each question counts")), basis);
    }

    static TextArea area(String label) {
        return _get(TextArea.class, one -> one.withLabel(label));
    }

    static Button button(String ariaLabel) {
        return _get(
                Button.class,
                one -> one.withPredicate(
                        button -> ariaLabel.equals(button.getAriaLabel().orElse(""))));
    }

    static void click(String text) {
        _click(_get(Button.class, one -> one.withText(text)));
    }

    static void confirm() {
        _fireConfirm(_get(ConfirmDialog.class));
    }

    static String said() {
        return NotificationsKt.getNotifications().getFirst().getElement().getTextRecursively();
    }

    static <T extends Component & HasText> List<String> texts(Class<T> type) {
        return _find(type).stream().map(HasText::getText).toList();
    }

    /** Opens a question and removes it. */
    static void remove(String code) {
        button("Open question " + code).click();
        button("Remove question " + code).click();
    }

    /** What the browser draws by itself. */
    static String drawn() {
        var drawn = new StringBuilder();
        UI.getCurrent().getElement().getNode().visitNodeTree(node -> {
            if (node.hasFeature(ElementPropertyMap.class)) {
                drawn.append(Element.get(node).getProperty("innerHTML", ""));
            }
        });
        return drawn.toString();
    }
}
