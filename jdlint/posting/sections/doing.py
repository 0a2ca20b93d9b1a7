"""Verbs of work: what an organization does for a living, and what a person does at it."""

from __future__ import annotations

from functools import cache
from typing import Final

_VERBS: Final = frozenset(
    """
    adjust administer advise analyse analyze answer approve arrange assemble assess audit bake bathe book brew
    bring build buy calibrate care carry catalog catalogue chart check clean clear coach code collect compile
    compose conduct connect cook coordinate counsel cover craft create cut debug decide defend deliver deploy
    design develop diagnose direct dispatch dispense distribute document draft dress drive edit educate employ
    escort evaluate examine facilitate farm feed file fill fit fix fly forecast fund grade greet groom grow
    guide handle harvest haul heal help hoist host house inspect install insure interpret investigate issue keep
    lay lead lend liaise lift load log look lubricate maintain make manage manufacture map mark measure mend
    mentor mix model monitor mow negotiate observe onboard operate order organise organize oversee own pack
    paint patch patrol perform pick plan plant plough plow police pour prepare prescribe present preserve print
    process procure produce program protect prune publish pull purchase raise reconcile record recover recruit
    recycle refer refurbish rehearse rent repair represent rescue research resolve respond restock restore
    review rewrite rig roast route run sample scale scan schedule screen see seed sell serve service set sew
    ship shoe show solve sort source spray staff stage steer sterilise sterilize stock study supervise supply
    survey sweep teach tend test tow track train translate transplant transport treat troubleshoot tune unload
    update walk wash watch weed weigh weld wire write
    """.split()
)
_NOT_BY_US: Final = frozenset(
    """
    answer arrange assess book bring check clear cover decide employ file fill fit help issue keep look mark
    onboard own plan present process record recruit refer respond review schedule screen see set show take track
    train
    """.split()
)
"""Verbs that tell what an employer does for its staff and applicants as often as what it does for a living."""


@cache
def forms() -> dict[str, str]:
    """For each form in the present of a verb of work the verb: "sees", "carries", "carry"."""
    return {
        **{f"{verb[:-1]}ies": verb for verb in _VERBS if verb.endswith("y")},
        **{f"{verb}{ending}": verb for ending in ("es", "s", "") for verb in _VERBS},
    }


def is_trade(verb: str) -> bool:
    """Whether this tells what an employer does for a living, where "we" do it."""
    return verb in forms() and forms()[verb] not in _NOT_BY_US
