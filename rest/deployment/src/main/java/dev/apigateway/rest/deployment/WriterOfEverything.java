package dev.apigateway.rest.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jboss.resteasy.reactive.common.types.AllWriteableMarker;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

import io.quarkus.gizmo.Gizmo;

/** Marks a writer of bodies whose {@code isWriteable} says yes to everything. */
final class WriterOfEverything extends ClassVisitor {

    private static final String MARKER = AllWriteableMarker.class.getName().replace('.', '/');
    private static final String IS_WRITEABLE = "isWriteable";
    /** The method that this implementation asks first. */
    private static final String OWN_PARAMETER = "ResteasyReactiveResourceInfo";

    WriterOfEverything(ClassVisitor visitor) {
        super(Gizmo.ASM_API_VERSION, visitor);
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        List<String> marked = new ArrayList<>(Arrays.asList(interfaces));
        if (!marked.contains(MARKER)) {
            marked.add(MARKER);
        }
        super.visit(version, access, name, signature, superName, marked.toArray(String[]::new));
    }

    static boolean isOne(String className) {
        String resource = className.replace('.', '/') + ".class";
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return file != null && isOne(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The class file of " + className + " can't be read.", e);
        }
    }

    static boolean isOne(byte[] classFile) {
        ClassNode writer = new ClassNode();
        new ClassReader(classFile).accept(writer, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        MethodNode decides = null;
        for (MethodNode method : writer.methods) {
            if (method.name.equals(IS_WRITEABLE) && (method.access & Opcodes.ACC_SYNTHETIC) == 0
                    && (decides == null || method.desc.contains(OWN_PARAMETER))) {
                decides = method;
            }
        }
        return decides != null && returnsTrue(decides);
    }

    private static boolean returnsTrue(MethodNode method) {
        List<Integer> opcodes = new ArrayList<>();
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction.getOpcode() >= 0) {
                opcodes.add(instruction.getOpcode());
            }
        }
        return opcodes.equals(List.of(Opcodes.ICONST_1, Opcodes.IRETURN));
    }
}
