package vn.sohoi;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import vn.sohoi.platform.cli.CommandLineStart;

/** Sổ Hội, the work system of the Vietnam Women's Union. Every figure opens to the people behind it. */
// a class is known by its folder too: two features may each have their own Reports
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(sharedModules = {"kernel", "platform", "web"})
public class App {

    /** Without a command the program serves pages; with one it runs that command and ends. */
    public static void main(String[] args) {
        CommandLineStart.run(App.class, args);
    }
}
