package dev.apigateway.deployment.body;

import java.util.SortedSet;
import java.util.TreeSet;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

import com.fasterxml.jackson.core.type.TypeReference;

/**
 * The classes whose objects a method has in its hands: those that it creates, gets from calls and fields, maps to in lambdas,
 * or declares for its variables, type arguments included. Where a body is a collection whose elements' class the bytecode
 * doesn't tell, it is one of these.
 */
final class MentionedTypes {

    private static final DotName TYPE_REFERENCE = DotName.createSimple(TypeReference.class);

    private final IndexView index;
    private final SortedSet<String> names = new TreeSet<>();

    private MentionedTypes(IndexView index) {
        this.index = index;
    }

    /** Names of indexed classes that are neither exceptions nor beans nor the owner itself. */
    static SortedSet<String> of(String owner, MethodNode method, IndexView index) {
        MentionedTypes types = new MentionedTypes(index);
        if (method.signature != null) {
            types.addSignature(method.signature);
        }
        if (method.localVariables != null) {
            for (LocalVariableNode variable : method.localVariables) {
                types.addVariable(variable);
            }
        }
        for (AbstractInsnNode instruction : method.instructions) {
            types.addInstruction(instruction);
        }
        types.names.remove(owner.replace('/', '.'));
        return types.names;
    }

    private void addVariable(LocalVariableNode variable) {
        if (!variable.name.equals("this")) {
            if (variable.signature != null) {
                addSignature(variable.signature);
            }
            add(Type.getType(variable.desc));
        }
    }

    private void addInstruction(AbstractInsnNode instruction) {
        if (instruction instanceof TypeInsnNode creation && creation.getOpcode() == Opcodes.NEW) {
            add(Type.getObjectType(creation.desc));
        } else if (instruction instanceof MethodInsnNode call) {
            addCall(call);
        } else if (instruction instanceof FieldInsnNode field) {
            addField(field);
        } else if (instruction instanceof InvokeDynamicInsnNode lambda) {
            for (Object argument : lambda.bsmArgs) {
                if (argument instanceof Type type && type.getSort() == Type.METHOD) {
                    add(type.getReturnType());
                }
            }
        }
    }

    private void addCall(MethodInsnNode call) {
        add(Type.getReturnType(call.desc));
        ClassInfo owner = index.getClassByName(DotName.createSimple(call.owner.replace('/', '.')));
        if (owner != null) {
            for (MethodInfo method : owner.methods()) {
                if (method.name().equals(call.name) && method.descriptor().equals(call.desc)) {
                    add(method.returnType());
                }
            }
        }
    }

    private void addField(FieldInsnNode access) {
        add(Type.getType(access.desc));
        ClassInfo owner = index.getClassByName(DotName.createSimple(access.owner.replace('/', '.')));
        FieldInfo field = owner == null ? null : owner.field(access.name);
        if (field != null) {
            add(field.type());
        }
    }

    private void addSignature(String signature) {
        new SignatureReader(signature).accept(new SignatureVisitor(Opcodes.ASM9) {
            @Override
            public void visitClassType(String name) {
                add(Type.getObjectType(name));
            }
        });
    }

    private void add(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            add(DotName.createSimple(element.getClassName()));
        }
    }

    private void add(org.jboss.jandex.Type type) {
        switch (type.kind()) {
            case ARRAY -> add(type.asArrayType().elementType());
            case CLASS -> add(type.name());
            case PARAMETERIZED_TYPE -> {
                add(type.name());
                type.asParameterizedType().arguments().forEach(this::add);
            }
            case WILDCARD_TYPE -> add(type.asWildcardType().extendsBound());
            default -> {
            }
        }
    }

    private void add(DotName name) {
        ClassInfo known = index.getClassByName(name);
        if (known != null && !isException(known) && !isBean(known) && !TYPE_REFERENCE.equals(known.superName())) {
            names.add(name.toString());
        }
    }

    private static boolean isBean(ClassInfo candidate) {
        return candidate.declaredAnnotations().stream().map(annotation -> annotation.name().toString())
                .anyMatch(name -> name.startsWith("jakarta.enterprise.") || name.startsWith("jakarta.inject."));
    }

    private boolean isException(ClassInfo candidate) {
        for (ClassInfo type = candidate; type != null; type = index.getClassByName(type.superName())) {
            if (type.superName() == null) {
                return false;
            }
            String parent = type.superName().toString();
            if (parent.equals("java.lang.Throwable") || parent.startsWith("java.lang.") && parent.endsWith("Exception")) {
                return true;
            }
        }
        return false;
    }
}
