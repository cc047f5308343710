package org.ctoportal.testing;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** Every screen and error page of the portal. Karibu's own search sees public classes only, and ours are not. */
final class PortalRoutes {

    private PortalRoutes() {}

    static Routes all() {
        var screens = new LinkedHashSet<Class<? extends Component>>();
        found(new AnnotationTypeFilter(Route.class)).forEach(type -> screens.add(type.asSubclass(Component.class)));
        found(new AnnotationTypeFilter(Layout.class)).forEach(type -> screens.add(type.asSubclass(Component.class)));
        var errors = new LinkedHashSet<Class<? extends HasErrorParameter<?>>>();
        found(new AssignableTypeFilter(HasErrorParameter.class)).forEach(type -> errors.add(errorPage(type)));
        return new Routes(screens, errors, true);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends HasErrorParameter<?>> errorPage(Class<?> type) {
        return (Class<? extends HasErrorParameter<?>>) type;
    }

    private static Set<Class<?>> found(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("org.ctoportal").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(String.valueOf(name), PortalRoutes.class.getClassLoader()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
