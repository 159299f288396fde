import { isOneOf, OFFICE_ROLES, UNIT_ROLES } from '@shared/permission/roles';
import { MemberRows } from '@/components/entry/member-rows';
import { PageFrame } from '@/components/frame/page-frame';
import { Cell } from '@/components/ui/cell';
import { Section } from '@/components/ui/section';
import { Chips } from '@/components/ui/chip';
import { Slip } from '@/components/ui/slip';
import { dial } from '@/navigation/dial';
import { go } from '@/navigation/go';
import { useSession } from '@/session/session';
import { useStore } from '@/state/store';
import { appearance, choose, type SizeChoice, type ThemeChoice } from '@/theme/appearance';
import { AboutPlace } from './about-place';
import { CodeRows } from './code-rows';
import { PushesLeft } from './pushes-left';
import { Hats } from './hats';
import { OfficeRows } from './office-rows';
import { StationRows } from './station-rows';

const SIZES: readonly { value: SizeChoice; word: string }[] = [
  { value: 'normal', word: '普通' },
  { value: 'elder', word: '大字' },
];

const THEMES: readonly { value: ThemeChoice; word: string }[] = [
  { value: 'auto', word: '跟手机' },
  { value: 'light', word: '白天' },
  { value: 'dark', word: '夜里' },
];

/** Who somebody is here, how it looks, and whom to ring. */
export function Me() {
  const { place, side, hat } = useSession();
  // A station confirms its own people, where the place asks it to.
  const confirms =
    place?.publish.confirmVoters === true &&
    (hat?.role === 'station_chief' || hat?.role === 'liaison_officer');
  const { size, theme } = useStore(appearance);
  return (
    <PageFrame title="我的" tab="me">
      <Hats />
      <MemberRows />
      {side === 'staff' && hat !== null && hat.for === undefined && (
        <Slip kind="list">
          <Cell icon="swap" title="请人替我" note="出门那几天" onTap={() => go('standIn', {})} />
          {isOneOf(UNIT_ROLES, hat.role) && (
            <Cell icon="clock" title="值班表" note="单位里轮到谁" onTap={() => go('duty', {})} />
          )}
        </Slip>
      )}
      <OfficeRows />
      {side === 'resident' && (
        <Slip kind="list">
          <Cell icon="doc" title="我的事" note="说过的、跟着的" onTap={() => go('items', {})} />
          <Cell icon="house" title="联络站和代表" onTap={() => go('stations', {})} />
          <Cell icon="board" title="公示栏" note="办了哪些事" onTap={() => go('board', {})} />
        </Slip>
      )}
      {hat !== null && isOneOf([...OFFICE_ROLES, 'leader'], hat.role) && (
        <Section title="一年办成了什么">
          <Slip kind="list">
            <Cell icon="chart" title="办理成效" onTap={() => go('outcomes', {})} />
          </Slip>
        </Section>
      )}
      {confirms && (
        <Slip kind="list">
          <Cell icon="users" title="等确认的选民" onTap={() => go('voters', {})} />
        </Slip>
      )}
      <StationRows />
      {side === 'deputy' && (
        <Slip kind="list">
          <Cell icon="doc" title="我提的" note="建议和意见" onTap={() => go('items', {})} />
          <Cell icon="flag" title="我的承诺" note="写在名片上" onTap={() => go('promises', {})} />
        </Slip>
      )}
      {hat !== null && (
        <Slip kind="list">
          <Cell icon="board" title="制度" note="现在用的、以前的" onTap={() => go('rules', {})} />
        </Slip>
      )}
      <CodeRows />
      <PushesLeft />
      <Slip kind="list">
        <Cell icon="key" title="我的信息" note="记了什么、拿走、删掉" onTap={() => go('privacy', {})} />
        <Cell icon="sign" title="我有邀请码" note="代表和工作人员进来" onTap={() => go('join', {})} />
      </Slip>
      <AboutPlace />
      <Section title="字的大小">
        <Slip>
          <Chips label="字的大小" choices={SIZES} chosen={size} onChoose={(next) => choose({ size: next })} />
        </Slip>
      </Section>
      <Section title="屏幕亮暗">
        <Slip>
          <Chips
            label="屏幕亮暗"
            choices={THEMES}
            chosen={theme}
            onChoose={(next) => choose({ theme: next })}
          />
        </Slip>
      </Section>
      {place !== null && (
        <Section title="有难处，打电话">
          <Slip kind="list">
            <Cell
              icon="tel"
              title={place.officeName}
              detail={place.officePhone}
              onTap={() => dial(place.officePhone)}
            />
          </Slip>
        </Section>
      )}
    </PageFrame>
  );
}
